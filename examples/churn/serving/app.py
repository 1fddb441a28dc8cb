import os

import joblib
import pandas as pd
from fastapi import FastAPI
from prometheus_client import Counter, Histogram, make_asgi_app
from pydantic import BaseModel

PREDICTIONS = Counter("churn_predictions_total", "Predictions by answer", ["answer"])
SCORES = Histogram("churn_score", "Predicted probability of leaving", buckets=[0.1 * step for step in range(1, 11)])

app = FastAPI(title="Churn")
app.mount("/metrics", make_asgi_app())
model = joblib.load(os.environ.get("MODEL_PATH", "model.joblib"))


class Customer(BaseModel):
    tenure_months: int
    monthly_charge: float
    calls_to_support: int
    contract: str
    payment_method: str


@app.get("/health")
def health() -> dict[str, str]:
    return {"status": "ok"}


@app.post("/predict")
def predict(customer: Customer) -> dict[str, float]:
    score = float(model.predict_proba(pd.DataFrame([customer.model_dump()]))[0, 1])
    SCORES.observe(score)
    PREDICTIONS.labels("leaves" if score > 0.5 else "stays").inc()
    return {"score": score}
