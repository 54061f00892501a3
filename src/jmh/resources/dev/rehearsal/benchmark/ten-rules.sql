-- What may happen again only after a while takes its first match, then the first match after that while, and so on. So
-- each match knows the number of the match that would be next after it, and a recursion goes from one to the next.
CREATE OR REPLACE TABLE fires AS
WITH RECURSIVE shopped AS MATERIALIZED (
    SELECT customer, ts, event_type,
           coalesce(lag(CASE WHEN event_type = 'purchase' THEN ts END IGNORE NULLS) OVER of_shopped, 0) AS purchased,
           lead(CASE WHEN event_type = 'purchase' THEN ts END IGNORE NULLS) OVER of_shopped AS purchase
    FROM events WHERE event_type IN ('cart_add', 'purchase')
    WINDOW of_shopped AS (PARTITION BY customer ORDER BY ts)
),
cart AS MATERIALIZED (
    SELECT customer, ts, row_number() OVER of_cart AS n,
           row_number() OVER of_cart + count(*) OVER (
               PARTITION BY customer ORDER BY ts RANGE BETWEEN CURRENT ROW AND 86399999 FOLLOWING) AS next
    FROM shopped WHERE event_type = 'cart_add' AND purchased <= ts - 3600000
    WINDOW of_cart AS (PARTITION BY customer ORDER BY ts)
),
cart_without_purchase AS (
    SELECT customer, ts, next FROM cart WHERE n = 1
    UNION ALL
    SELECT c.customer, c.ts, c.next FROM cart_without_purchase f JOIN cart c ON c.customer = f.customer AND c.n = f.next
),
-- A purchase ends a wait, and so the carts between two purchases are a row of their own.
left_cart AS MATERIALIZED (
    SELECT customer, purchased, purchase, ts, row_number() OVER of_left_cart AS n,
           row_number() OVER of_left_cart + count(*) OVER (
               PARTITION BY customer, purchased ORDER BY ts RANGE BETWEEN CURRENT ROW AND 3600000 FOLLOWING) AS next
    FROM shopped WHERE event_type = 'cart_add'
    WINDOW of_left_cart AS (PARTITION BY customer, purchased ORDER BY ts)
),
wait AS (
    SELECT customer, purchased, purchase, ts, next FROM left_cart WHERE n = 1
    UNION ALL
    SELECT c.customer, c.purchased, c.purchase, c.ts, c.next
    FROM wait w JOIN left_cart c ON c.customer = w.customer AND c.purchased = w.purchased AND c.n = w.next
),
viewed AS MATERIALIZED (
    SELECT customer, ts, row_number() OVER of_viewed AS n,
           row_number() OVER of_viewed + count(*) OVER (
               PARTITION BY customer ORDER BY ts RANGE BETWEEN CURRENT ROW AND 604799999 FOLLOWING) AS next
    FROM (SELECT customer, ts, lag(ts, 2) OVER (PARTITION BY customer ORDER BY ts) AS third
          FROM events WHERE event_type = 'product_view')
    WHERE third > ts - 86400000
    WINDOW of_viewed AS (PARTITION BY customer ORDER BY ts)
),
three_views AS (
    SELECT customer, ts, next FROM viewed WHERE n = 1
    UNION ALL
    SELECT v.customer, v.ts, v.next FROM three_views f JOIN viewed v ON v.customer = f.customer AND v.n = f.next
)
SELECT 'r01_large_order'::rules AS rule, customer, ts FROM events WHERE event_type = 'purchase' AND total > 200
UNION ALL
SELECT 'r02_spring_click', customer, ts FROM events WHERE event_type = 'email_click' AND campaign = 'spring'
UNION ALL
SELECT 'r03_cart_without_purchase', customer, ts FROM cart_without_purchase
UNION ALL
SELECT 'r04_cart_left', customer, ts + 3600000 FROM wait
WHERE (purchase IS NULL OR purchase > ts + 3600000) AND ts + 3600000 <= (SELECT max(ts) FROM events)
UNION ALL
SELECT 'r05_three_views', customer, ts FROM three_views
UNION ALL
SELECT 'r06_quick_click', customer, ts
FROM (SELECT customer, ts, event_type,
             lag(CASE WHEN event_type = 'email_open' THEN ts END IGNORE NULLS) OVER (
                 PARTITION BY customer ORDER BY ts) AS opened
      FROM events WHERE event_type IN ('email_open', 'email_click'))
WHERE event_type = 'email_click' AND opened > ts - 1800000
UNION ALL
SELECT 'r07_first_purchase', customer, min(ts) FROM events WHERE event_type = 'purchase' GROUP BY customer
UNION ALL
SELECT 'r08_category', customer, ts FROM events
WHERE event_type = 'product_view' AND category IN ('shoes', 'coats', 'bags', 'hats')
UNION ALL
-- No two events of the same thirty days are more than thirty days apart.
SELECT 'r09_return', customer, first
FROM (SELECT customer, first, lag(last) OVER (PARTITION BY customer ORDER BY first) AS before
      FROM (SELECT customer, min(ts) AS first, max(ts) AS last FROM events GROUP BY customer, ts // 2592000000))
WHERE first - before > 2592000000
UNION ALL
SELECT 'r10_abandoned_then_clicked', customer, ts
FROM (SELECT clicked.customer, clicked.ts
      FROM (SELECT customer, ts FROM events WHERE event_type = 'email_click') clicked
      ASOF JOIN (
          SELECT abandoned.customer, abandoned.ts, carted.ts AS began
          FROM (SELECT customer, ts FROM events WHERE event_type = 'cart_abandon') abandoned
          ASOF JOIN (SELECT customer, ts FROM events WHERE event_type = 'cart_add') carted
          ON carted.customer = abandoned.customer AND carted.ts < abandoned.ts) chain
      ON chain.customer = clicked.customer AND chain.ts < clicked.ts
      WHERE clicked.ts - chain.began <= 172800000)
QUALIFY row_number() OVER (PARTITION BY customer ORDER BY ts) <= 3;
