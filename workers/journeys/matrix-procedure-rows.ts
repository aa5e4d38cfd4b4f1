import type { Row } from './matrix-rows'

/** Every operation on procedures as they are carried out, and on who holds the posts. */
export const PROCEDURE_ROWS: Readonly<Record<string, Row>> = {
  listProcedures: {},
  scheduleProcedure: {
    body: ({ person }) => ({
      responsibleId: person,
      countedFrom: '2026-11-30',
      opensDaysBefore: 3,
    }),
  },
  unscheduleProcedure: {},
  listPosts: {},
  fillPost: { params: { post: 'president' }, body: ({ person }) => ({ holderIds: [person] }) },
  listProcedureRecords: {},
  startProcedure: {
    body: ({ rule_set, person, ticket, project, procedure_record }) => ({
      ruleSetId: rule_set,
      title: 'Intake',
      responsibleId: person,
      aboutId: person,
      ticketId: ticket,
      projectId: project,
      partOfId: procedure_record,
    }),
  },
  readProcedureRecord: {},
  enterInProcedure: {
    body: ({ person, file }) => ({
      act: { did: 'noted' },
      note: 'Seen',
      peopleIds: [person],
      fileIds: [file],
    }),
  },
  handOverProcedure: { body: ({ person }) => ({ responsibleId: person }) },
  // The company’s one file came with a ticket: to a record it is not there.
  readProcedureFile: {
    hiddenFrom: ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr', 'auditor'],
  },
}
