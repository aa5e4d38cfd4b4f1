-- The calls with one customer, and with one of their people, are read in their order.
CREATE INDEX calls_of_customer ON calls (company_id, customer_id, started_at_ms, id)
  WHERE customer_id IS NOT NULL;
CREATE INDEX calls_of_contact ON calls (company_id, contact_id, started_at_ms, id)
  WHERE contact_id IS NOT NULL;
