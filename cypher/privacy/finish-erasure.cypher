// Notes that nothing is left of somebody, and forgets what told who they were. No lens: it is about nobody any more.
MATCH (e:Erasure {id: $erasure})
SET e.state = 'DONE', e.finishedAt = coalesce(e.finishedAt, datetime())
REMOVE e.was, e.names
