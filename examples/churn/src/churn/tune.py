import pandas as pd
from sklearn.model_selection import GridSearchCV

from churn.features import split_target
from churn.model import build

GRID = {"boost__learning_rate": [0.03, 0.08, 0.15], "boost__max_iter": [150, 300, 600]}

if __name__ == "__main__":
    features, target = split_target(pd.read_csv("data/train.csv"))
    search = GridSearchCV(build(0.08, 300, seed=7), GRID, scoring="roc_auc", cv=5)
    search.fit(features, target)
    print(search.best_params_, search.best_score_)
