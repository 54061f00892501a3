CREATE OR REPLACE TABLE fires AS
WITH w AS (
    SELECT *,
           lag(ts) OVER c AS before,
           max(CASE WHEN event_type = 'purchase' THEN ts END) OVER earlier AS purchased,
           max(CASE WHEN event_type = 'email_open' THEN ts END) OVER earlier AS opened,
           max(CASE WHEN event_type = 'cart_add' THEN ts END) OVER earlier AS carted,
           count(*) FILTER (WHERE event_type = 'product_view') OVER (
               PARTITION BY customer_id ORDER BY ts RANGE BETWEEN 86399999 PRECEDING AND CURRENT ROW) AS views,
           count(*) FILTER (WHERE event_type = 'purchase') OVER (
               PARTITION BY customer_id ORDER BY ts ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS purchases
    FROM events
    WINDOW c AS (PARTITION BY customer_id ORDER BY ts),
           earlier AS (PARTITION BY customer_id ORDER BY ts ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
),
chained AS (
    SELECT customer_id, ts, event_type,
           max(CASE WHEN event_type = 'cart_abandon' THEN carted END) OVER (
               PARTITION BY customer_id ORDER BY ts ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS began
    FROM w WHERE event_type IN ('cart_abandon', 'email_click')
),
third AS (
    SELECT customer_id, ts, row_number() OVER (PARTITION BY customer_id ORDER BY ts) AS n
    FROM chained WHERE event_type = 'email_click' AND ts - began <= 172800000
),
cooled AS (
    SELECT rule, customer_id, unnest(list_reduce(
               list([ts] ORDER BY ts),
               lambda kept, next: CASE WHEN next[1] >= kept[-1] + any_cooldown THEN list_concat(kept, next) ELSE kept END)) AS ts
    FROM (
        SELECT 'r03_cart_without_purchase' AS rule, 86400000 AS any_cooldown, customer_id, ts
        FROM w WHERE event_type = 'cart_add' AND (purchased IS NULL OR purchased <= ts - 3600000)
        UNION ALL
        SELECT 'r05_three_views', 604800000, customer_id, ts
        FROM w WHERE event_type = 'product_view' AND views >= 3
    ) GROUP BY rule, any_cooldown, customer_id
),
waits AS (
    SELECT customer_id, list_reduce(
               list({'ts': ts, 'bought': event_type = 'purchase', 'due': 0::BIGINT, 'fired': []::BIGINT[]} ORDER BY ts),
               lambda s, x: {
                   'ts': x.ts,
                   'bought': x.bought,
                   'due': CASE WHEN x.bought THEN 0 WHEN s.due > 0 AND x.ts <= s.due THEN s.due ELSE x.ts + 3600000 END,
                   'fired': CASE WHEN s.due > 0 AND x.ts > s.due THEN list_append(s.fired, s.due) ELSE s.fired END},
               {'ts': 0::BIGINT, 'bought': false, 'due': 0::BIGINT, 'fired': []::BIGINT[]}) AS s
    FROM events WHERE event_type IN ('cart_add', 'purchase') GROUP BY customer_id
),
waited AS (
    SELECT customer_id, unnest(CASE
        WHEN s.due > 0 AND s.due <= (SELECT max(ts) FROM events) THEN list_append(s.fired, s.due) ELSE s.fired END) AS ts
    FROM waits
)
SELECT 'r01_large_order' AS rule, customer_id, ts FROM events WHERE event_type = 'purchase' AND total > 200
UNION ALL
SELECT 'r02_spring_click', customer_id, ts FROM events WHERE event_type = 'email_click' AND campaign = 'spring'
UNION ALL
SELECT rule, customer_id, ts FROM cooled
UNION ALL
SELECT 'r04_cart_left', customer_id, ts FROM waited
UNION ALL
SELECT 'r06_quick_click', customer_id, ts FROM w WHERE event_type = 'email_click' AND opened > ts - 1800000
UNION ALL
SELECT 'r07_first_purchase', customer_id, ts FROM w WHERE event_type = 'purchase' AND purchases = 1
UNION ALL
SELECT 'r08_category', customer_id, ts FROM events
WHERE event_type = 'product_view' AND category IN ('shoes', 'coats', 'bags', 'hats')
UNION ALL
SELECT 'r09_return', customer_id, ts FROM w WHERE ts - before > 2592000000
UNION ALL
SELECT 'r10_abandoned_then_clicked', customer_id, ts FROM third WHERE n <= 3;
