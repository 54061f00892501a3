CREATE TABLE events AS
SELECT row_number() OVER () AS position, customer_id, event_type, epoch_ms(timestamp) AS ts,
       json_extract_string(properties, '$.category') AS category,
       json_extract_string(properties, '$.campaign') AS campaign,
       CAST(json_extract_string(properties, '$.total') AS DOUBLE) AS total
FROM read_csv('FILE', header = true, columns = {
    'event_id': 'VARCHAR', 'customer_id': 'VARCHAR', 'event_type': 'VARCHAR',
    'timestamp': 'TIMESTAMP', 'session_id': 'VARCHAR', 'properties': 'VARCHAR'});
