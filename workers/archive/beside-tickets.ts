import type { RemovedBeside } from '@bylaw/contract'
import { MASK } from './clean'

/** Something that holds personal data and belongs to no ticket. */
export interface Beside {
  readonly table:
    | 'letters'
    | 'outgoing_mails'
    | 'calls'
    | 'customer_contacts'
    | 'appraisal_raters'
    | 'leavings'
    | 'members'
  /** The period by which it goes. */
  readonly period: 'mail' | 'contacts'
  /** From when the period runs, of a row `t`. */
  readonly since: string
  /** Whether a row `t` is one of these and still has it, or some of it. */
  readonly stillThere: string
}

/** Letters that wait for a colleague are left alone: somebody is still to be answered. */
const SETTLED_LETTER = "t.ticket_id IS NULL AND t.state IN ('set_aside', 'dismissed')"
const SENT_MAIL = "t.ticket_id IS NULL AND t.state IN ('sent', 'failed', 'bounced')"

/**
 * A customer's tickets are cleaned by the names of their people: those names are known for as long as
 * a ticket from their time still has them, be it held, open or archived.
 */
const noTicketNamesThem = (untilMs: string) => `NOT EXISTS (
  SELECT 1 FROM ticket_index AS i LEFT JOIN archived_tickets AS a
    ON a.company_id = i.company_id AND a.id = i.id
  WHERE i.company_id = t.company_id AND i.customer_id = t.customer_id
    AND i.opened_at_ms <= ${untilMs} AND a.contacts_removed_at_ms IS NULL)`

const LEFT_AT_MS = `(SELECT f.until_ms FROM former_roles AS f
  WHERE f.company_id = t.company_id AND f.person_id = t.person_id AND f.role = t.role)`

export const BESIDE: Readonly<Record<RemovedBeside, Beside>> = {
  letter_texts: {
    table: 'letters',
    period: 'mail',
    since: 't.received_at_ms',
    stillThere: `${SETTLED_LETTER} AND (t.mail_removed_at_ms IS NULL OR t.excerpt <> '')`,
  },
  letter_people: {
    table: 'letters',
    period: 'contacts',
    since: 't.received_at_ms',
    stillThere: `${SETTLED_LETTER} AND t.people_removed_at_ms IS NULL`,
  },
  mail_texts: {
    table: 'outgoing_mails',
    period: 'mail',
    since: 't.created_at_ms',
    stillThere: `${SENT_MAIL} AND t.content <> ''`,
  },
  mail_people: {
    table: 'outgoing_mails',
    period: 'contacts',
    since: 't.created_at_ms',
    stillThere: `${SENT_MAIL} AND t.to_address <> ''`,
  },
  calls: {
    table: 'calls',
    period: 'contacts',
    since: 't.started_at_ms',
    stillThere: `t.outcome IS NOT NULL AND t.people_removed_at_ms IS NULL
      AND (t.ticket_id IS NULL OR EXISTS (SELECT 1 FROM archived_tickets AS a
        WHERE a.company_id = t.company_id AND a.id = t.ticket_id
          AND a.contacts_removed_at_ms IS NOT NULL))`,
  },
  contacts: {
    table: 'customer_contacts',
    period: 'contacts',
    since: 't.removed_at_ms',
    stillThere: `t.removed_at_ms IS NOT NULL AND t.people_removed_at_ms IS NULL
      AND ${noTicketNamesThem('t.removed_at_ms')}`,
  },
  // Whom an open review asks is still needed.
  raters: {
    table: 'appraisal_raters',
    period: 'contacts',
    since: `(SELECT r.completed_at_ms FROM appraisals AS r
      WHERE r.company_id = t.company_id AND r.id = t.appraisal_id)`,
    stillThere: "t.address IS NOT NULL AND t.address <> t.id || '@removed.invalid'",
  },
  // Why somebody left is theirs, and what was left is called by others' names; that they did, stays.
  leavings: {
    table: 'leavings',
    period: 'contacts',
    since: 't.ended_at_ms',
    stillThere: `t.state <> 'open' AND t.letter <> '${MASK}'`,
  },
  people: {
    table: 'members',
    period: 'contacts',
    since: LEFT_AT_MS,
    stillThere: `t.active = 0
      AND (t.people_removed_at_ms IS NULL OR t.email <> t.person_id || '@removed.invalid')
      AND (t.customer_id IS NULL OR ${noTicketNamesThem(LEFT_AT_MS)})`,
  },
}

/** The id of a row `t`; people have one of their own. */
export const idOf = (table: Beside['table']): string =>
  table === 'members' ? 't.person_id' : 't.id'

export const BESIDE_KINDS = Object.keys(BESIDE) as readonly RemovedBeside[]
