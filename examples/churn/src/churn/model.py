from sklearn.compose import ColumnTransformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder

from churn.features import CATEGORIES


def build(learning_rate: float, max_iter: int, seed: int) -> Pipeline:
    """An untrained pipeline from customer rows to a churn probability."""
    encode = ColumnTransformer(
        [("categories", OneHotEncoder(handle_unknown="ignore", sparse_output=False), CATEGORIES)],
        remainder="passthrough",
    )
    boost = HistGradientBoostingClassifier(learning_rate=learning_rate, max_iter=max_iter, random_state=seed)
    return Pipeline([("encode", encode), ("boost", boost)])
