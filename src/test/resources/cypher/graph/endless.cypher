// Counts for as long as it is let.
UNWIND range(1, $to) AS i
WITH i WHERE i % 7 <> 8
RETURN count(i) AS count
