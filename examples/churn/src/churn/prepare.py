import sys

import pandas as pd
import yaml
from sklearn.model_selection import train_test_split


def main(source: str, train_path: str, test_path: str) -> None:
    params = yaml.safe_load(open("params.yaml"))["prepare"]
    customers = pd.read_csv(source).drop_duplicates("customer_id")
    train, test = train_test_split(
        customers, test_size=params["test_size"], random_state=params["seed"], stratify=customers["left"]
    )
    train.to_csv(train_path, index=False)
    test.to_csv(test_path, index=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
