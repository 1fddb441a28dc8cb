import pandas as pd

NUMERIC = ["tenure_months", "monthly_charge", "calls_to_support"]
CATEGORIES = ["contract", "payment_method"]


def split_target(customers: pd.DataFrame) -> tuple[pd.DataFrame, pd.Series]:
    """Features and whether the customer left."""
    return customers[NUMERIC + CATEGORIES], customers["left"]
