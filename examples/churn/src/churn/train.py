import sys

import joblib
import mlflow
import pandas as pd
import yaml

from churn.features import split_target
from churn.model import build


def train(train_path: str, model_path: str) -> None:
    params = yaml.safe_load(open("params.yaml"))["train"]
    features, target = split_target(pd.read_csv(train_path))
    with mlflow.start_run():
        mlflow.log_params(params)
        model = build(**params)
        model.fit(features, target)
        mlflow.log_metric("train_accuracy", model.score(features, target))
    joblib.dump(model, model_path)


if __name__ == "__main__":
    train(*sys.argv[1:])
