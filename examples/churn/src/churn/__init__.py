"""Churn within a month, from contracts and usage."""
