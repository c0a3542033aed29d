// Takes an import in, to be worked on later.
CREATE (j:ImportJob {
  id: $job, state: 'QUEUED', format: $format, path: $path, spooled: $spooled, submittedBy: $by, submittedAt: $now,
  step: 0, row: 0, after: '', rowsTotal: 0, rowsRead: 0, created: 0, updated: 0, unchanged: 0,
  rejected: 0, incomplete: 0, retracted: 0
})
