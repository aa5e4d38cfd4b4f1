import { sql } from 'drizzle-orm'

/**
 * Lines of the ticket index whose promise was neither kept nor broken when the ticket was merged or
 * withdrawn: it counts nowhere. What is merged or withdrawn was not solved.
 */
export const FIRST_RESPONSE_ENDED = sql`(ended IS NOT NULL AND NOT first_response_breached AND first_responded_at_ms IS NULL)`
export const RESOLUTION_ENDED = sql`(ended IS NOT NULL AND NOT resolution_breached)`
