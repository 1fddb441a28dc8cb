import json
import sys

import joblib
import pandas as pd
from sklearn.metrics import roc_auc_score

from churn.features import split_target


def main(model_path: str, test_path: str, metrics_path: str) -> None:
    features, target = split_target(pd.read_csv(test_path))
    scores = joblib.load(model_path).predict_proba(features)[:, 1]
    with open(metrics_path, "w") as metrics:
        json.dump({"roc_auc": roc_auc_score(target, scores)}, metrics)


if __name__ == "__main__":
    main(*sys.argv[1:])
