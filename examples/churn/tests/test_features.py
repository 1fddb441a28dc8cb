import pandas as pd

from churn.features import split_target


def test_split_keeps_the_target_out_of_the_features():
    customers = pd.DataFrame(
        {
            "customer_id": [1],
            "tenure_months": [3],
            "monthly_charge": [29.9],
            "calls_to_support": [4],
            "contract": ["monthly"],
            "payment_method": ["card"],
            "left": [True],
        }
    )
    features, target = split_target(customers)
    assert "left" not in features.columns
    assert list(target) == [True]
