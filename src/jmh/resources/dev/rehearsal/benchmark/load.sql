CREATE TEMP TABLE imported AS
SELECT customer_id, event_type, epoch_ms(timestamp) AS ts,
       json_extract_string(properties, '$.category') AS category,
       json_extract_string(properties, '$.campaign') AS campaign,
       CAST(json_extract_string(properties, '$.total') AS DOUBLE) AS total
FROM read_csv('FILE', header = true, columns = {
    'event_id': 'VARCHAR', 'customer_id': 'VARCHAR', 'event_type': 'VARCHAR',
    'timestamp': 'TIMESTAMP', 'session_id': 'VARCHAR', 'properties': 'VARCHAR'});
CREATE TYPE event_types AS ENUM (SELECT DISTINCT event_type FROM imported);
CREATE TYPE categories AS ENUM (SELECT DISTINCT category FROM imported WHERE category IS NOT NULL);
CREATE TYPE campaigns AS ENUM (SELECT DISTINCT campaign FROM imported WHERE campaign IS NOT NULL);
CREATE TABLE customers AS
SELECT customer_id, CAST(row_number() OVER (ORDER BY customer_id) AS INTEGER) AS customer
FROM (SELECT DISTINCT customer_id FROM imported);
CREATE TABLE events AS
SELECT customer, event_type::event_types AS event_type, ts, category::categories AS category,
       campaign::campaigns AS campaign, total
FROM imported JOIN customers USING (customer_id)
ORDER BY customer, ts;
DROP TABLE imported;
CREATE TYPE rules AS ENUM (
    'r01_large_order', 'r02_spring_click', 'r03_cart_without_purchase', 'r04_cart_left', 'r05_three_views',
    'r06_quick_click', 'r07_first_purchase', 'r08_category', 'r09_return', 'r10_abandoned_then_clicked');
