import { ROLES, type Role } from '@bylaw/contract'

/** Who may do what, as data. A role has exactly the permissions of the rows that name it. */
export const PERMISSIONS = {
  'me.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr', 'contact', 'auditor'],
  'people.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr', 'auditor'],
  'people.invite': ['owner', 'manager', 'hr'],
  'people.change': ['owner', 'hr'],
  'group.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr', 'auditor'],
  /** Who is there, and when and how much others work. */
  'duty.read': ['owner', 'manager', 'lead', 'engineer', 'hr', 'auditor'],
  'group.change': ['owner', 'manager'],
  /** When and how much others work, and their absences; everyone records their own. */
  'duty.change': ['owner', 'manager', 'lead'],
  'absence.record': ['owner', 'manager', 'lead', 'engineer'],
  'rulebook.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr', 'auditor'],
  'rulebook.adopt': ['owner', 'manager'],
  'rulebook.export': ['owner', 'manager', 'auditor'],
  'rulebook.publish': ['owner', 'manager'],
  'rulebook.draft': ['owner', 'manager', 'lead', 'finance', 'hr'],
  /** Which station of which path is for whom is the approval path's to say. */
  'rulebook.judge': ['owner', 'manager', 'lead', 'finance', 'hr'],
  /** What changes have to pass is the owner's to propose: nobody else loosens their own checks. */
  'approval_path.change': ['owner'],
  'regulation.write': ['owner', 'manager'],
  'regulation.acknowledge': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  'regulation.see_readers': ['owner', 'manager', 'lead', 'hr', 'auditor'],
  'question.decide': ['owner', 'manager'],
  'customer.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'auditor'],
  'customer.change': ['owner', 'manager', 'lead'],
  /** Contacts, products and notes: whoever works with a customer writes them down. */
  'customer.note': ['owner', 'manager', 'lead', 'engineer'],
  /** A contact's tickets are those of their own customer; everything else is not found. */
  'ticket.read': ['owner', 'manager', 'lead', 'engineer', 'contact', 'auditor'],
  /** One's own notices; whose they are is checked where they lie. */
  'notice.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  'ticket.open': ['owner', 'manager', 'lead', 'engineer', 'contact'],
  /** Whoever may write on a ticket, or carry out a procedure, may send files along. */
  'file.upload': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr', 'contact'],
  'mail.read': ['owner', 'manager', 'lead', 'engineer'],
  /** What strangers write becomes a ticket, or is put away. */
  'mail.sort': ['owner', 'manager', 'lead', 'engineer'],
  'mail.manage': ['owner', 'manager'],
  /** The telephone log. */
  'call.read': ['owner', 'manager', 'lead', 'engineer', 'auditor'],
  'call.take': ['owner', 'manager', 'lead', 'engineer'],
  'ticket.take': ['owner', 'manager', 'lead', 'engineer'],
  'ticket.assign': ['owner', 'manager', 'lead'],
  'ticket.reply': ['owner', 'manager', 'lead', 'engineer', 'contact'],
  /** Its subject, priority and type, and what it waits for. */
  'ticket.change': ['owner', 'manager', 'lead', 'engineer'],
  'ticket.note': ['owner', 'manager', 'lead', 'engineer'],
  /** To be told of what happens to it. */
  'ticket.follow': ['owner', 'manager', 'lead', 'engineer'],
  /** Writes down what they did on it, and with whom else it is. */
  'ticket.work': ['owner', 'manager', 'lead', 'engineer'],
  'work.read': ['owner', 'manager', 'lead', 'engineer', 'auditor'],
  /** Templates and macros: one's own, and those shared by the company. */
  'tool.use': ['owner', 'manager', 'lead', 'engineer'],
  /** What everyone works with. */
  'tool.share': ['owner', 'manager'],
  'ticket.solve': ['owner', 'manager', 'lead', 'engineer'],
  /** The customer's own word, or staff recording it (by telephone). */
  'ticket.confirm': ['owner', 'manager', 'lead', 'engineer', 'contact'],
  /** The customer's own word that they have no need of it any more. */
  'ticket.withdraw': ['contact'],
  'ticket.close': ['owner', 'manager', 'lead', 'engineer'],
  'ticket.reopen': ['owner', 'manager', 'lead', 'engineer', 'contact'],
  /** What customers said of closings; of one's own tickets only, unless `survey.read_all`. */
  'survey.read': ['owner', 'manager', 'lead', 'engineer', 'auditor'],
  'survey.read_all': ['owner', 'manager', 'lead', 'auditor'],
  /** The customer's own word, or a colleague recording it (by telephone) who did not have the ticket. */
  'survey.answer': ['owner', 'manager', 'lead', 'contact'],
  /** What is published; contacts what is public of it. */
  'article.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr', 'contact', 'auditor'],
  'article.write': ['owner', 'manager', 'lead', 'engineer'],
  'article.publish': ['owner', 'manager', 'lead'],
  /** What is about a person is there for those concerned only, unless `procedure.read_all`. */
  'procedure.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr', 'auditor'],
  'procedure.read_all': ['owner', 'manager', 'hr', 'auditor'],
  /** Whose approval and whose check counts is the rule’s to say. */
  'procedure.record': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  /** Others’ records, who carries what out, and what comes round. */
  'procedure.manage': ['owner', 'manager', 'lead'],
  'post.change': ['owner', 'manager'],
  'project.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'auditor'],
  'project.change': ['owner', 'manager', 'lead'],
  /** That surplus goods are back: pay settles more from that day on. */
  'project.complete': ['owner', 'manager'],
  'quantity.report': ['owner', 'manager', 'lead', 'engineer'],
  'quantity.verify': ['owner', 'manager'],
  /** To whom work is given, the own staff before outside crews. */
  'work.assign': ['owner', 'manager'],
  /** One's own and those one proposed, unless `personal_contract.read_all`. */
  'personal_contract.read': ['owner', 'manager', 'lead', 'engineer', 'finance'],
  'personal_contract.read_all': ['owner', 'manager', 'finance'],
  /** Never one's own. */
  'personal_contract.propose': ['owner', 'manager', 'lead'],
  /** Never one's own, or what one proposed: pay stops by it. */
  'personal_contract.decide': ['owner', 'manager'],
  /** One's own, and those one asked for, unless `trip.read_all`. */
  'trip.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr', 'auditor'],
  'trip.read_all': ['owner', 'manager', 'lead', 'finance', 'hr', 'auditor'],
  'trip.request': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  /** Never one's own, nor one that one asked for. */
  'trip.approve': ['owner', 'manager'],
  /** For a traveller whose access has ended: their claim, or that they did not go. Never checked by the same. */
  'trip.claim_for': ['owner', 'finance', 'hr'],
  /** Where somebody else is stationed. */
  'station.change': ['owner', 'manager', 'hr'],
  /** Advances, and what is left after them; never by whoever checked the claim. */
  'trip.settle': ['owner', 'finance'],
  /** One's own, unless `attendance.read_all`. */
  'attendance.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  'attendance.read_all': ['owner', 'manager', 'lead', 'hr'],
  /** Never one's own. */
  'attendance.propose': ['owner', 'manager', 'lead', 'hr'],
  /** Never one's own, or what one proposed. */
  'attendance.decide': ['owner', 'manager', 'hr'],
  /** One's own clock, and where one says that one is. */
  'attendance.clock': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  'workplace.change': ['owner', 'manager', 'lead', 'hr'],
  /** One's own, unless `leave.read_all`; and who is away, of everybody. */
  'leave.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  'leave.read_all': ['owner', 'manager', 'lead', 'hr'],
  'leave.request': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  /** For somebody who cannot ask themselves. */
  'leave.request_for': ['owner', 'manager', 'lead', 'hr'],
  /** Never one's own, or what one asked for; of leads, in the groups that they lead. */
  'leave.decide': ['owner', 'manager', 'lead'],
  /** Own sheets only, unless `appraisal.read_all`. */
  'appraisal.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr', 'auditor'],
  'appraisal.read_all': ['owner', 'manager', 'lead', 'hr'],
  /** Results of a period side by side before they are told; never one's own, nor one that one gave. */
  'appraisal.calibrate': ['owner', 'manager', 'hr'],
  'appraisal.score': ['owner', 'manager', 'lead'],
  /** What they are asked for in reviews: a score of their own, never others'. */
  'appraisal.rate': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  /** Never those who gave the result; whether it takes their superior is the rules’ to say. */
  'appraisal.hear_appeal': ['owner', 'manager', 'hr'],
  /** One's own, and those one opened, unless `discipline.read_all`. */
  'discipline.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  'discipline.read_all': ['owner', 'manager', 'hr'],
  'discipline.open': ['owner', 'manager', 'lead', 'hr'],
  /** Never the person's own case, or one that they opened. */
  'discipline.decide': ['owner', 'manager', 'hr'],
  /** One's own, and those with something for oneself, unless `leaving.read_all`. */
  'leaving.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  'leaving.read_all': ['owner', 'manager', 'finance', 'hr'],
  'leaving.give': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  /** Never one's own, and only of those whose access one may end. */
  'leaving.manage': ['owner', 'manager', 'hr'],
  /** Votes are for those who review: the posts that the rules name, and whoever counts. */
  'award.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr', 'auditor'],
  'award.nominate': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  'award.count': ['owner', 'manager', 'hr'],
  /** Whoever holds the post that the rules name, whatever their role. */
  'award.review': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  /** One's own, unless `growth.read_all`. */
  'growth.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  'growth.read_all': ['owner', 'manager', 'hr'],
  /** Never what one has shown oneself. */
  'growth.record': ['owner', 'manager', 'hr'],
  /** Plans, sessions and who was there; never one's own result. */
  'training.manage': ['owner', 'manager', 'lead', 'hr'],
  /** A level for somebody else; everyone may ask for their own. */
  'promotion.propose': ['owner', 'manager', 'hr'],
  /** Never one's own level, or one that one asked for. */
  'promotion.decide': ['owner', 'manager'],
  /** What came of one's own results, unless `consequence.read_all`. */
  'consequence.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  'consequence.read_all': ['owner', 'manager', 'lead', 'hr'],
  /** A talk, training, a raise: never upon one's own result. */
  'consequence.measure': ['owner', 'manager', 'lead', 'hr'],
  /** Never one's own case, or one that one's own result opened. */
  'consequence.decide': ['owner', 'manager', 'hr'],
  /** What is taken up or rewarded; one's own; and all, for those who assess. */
  'deed.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr', 'auditor'],
  'deed.suggest': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  /** Never what one did oneself. */
  'deed.assess': ['owner', 'manager', 'lead', 'hr'],
  /** Whoever holds the post that the rules name, whatever their role. */
  'deed.approve': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  'employment.read': ['owner', 'finance', 'hr'],
  'employment.change': ['owner', 'hr'],
  /** When work stands still, for whom and why. */
  'stoppage.read': ['owner', 'manager', 'finance', 'hr'],
  'stoppage.change': ['owner', 'manager', 'hr'],
  'pay.prepare': ['owner', 'finance'],
  'pay.approve': ['owner', 'manager'],
  'pay.read_runs': ['owner', 'manager', 'finance'],
  /** Own slips only, unless `pay.read_all`. */
  'pay.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  'pay.read_all': ['owner', 'finance'],
  /** The bank's file, the lines for bookkeeping, and that it was paid. */
  'pay.pay_out': ['owner', 'finance'],
  /** One's own, unless `bank_account.read_all`; of finance and HR one pays, the other says where to. */
  'bank_account.read': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  'bank_account.read_all': ['owner', 'finance', 'hr'],
  'bank_account.change': ['owner', 'hr'],
  /** To one’s own alone. */
  'bank_account.object': ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  /** Decides applications for what is held of commission; pay itself is approved by others. */
  'pay.release': ['owner', 'finance'],
  /** Answers what people ask of their slips. */
  'pay.answer': ['owner', 'finance'],
  'retention.read': ['owner', 'manager', 'auditor'],
  /** What is removed does not come back: the owner says when. */
  'retention.change': ['owner'],
  'retention.hold': ['owner', 'manager'],
  'webhook.manage': ['owner', 'manager'],
  'audit.read': ['owner', 'auditor'],
  'report.read': ['owner', 'manager', 'lead', 'auditor'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof PERMISSIONS

export const may = (role: Role, permission: Permission): boolean =>
  (PERMISSIONS[permission] as readonly Role[]).includes(role)

/**
 * Whose access each role may give, change and end. Who prepares pay, who says what people are
 * employed as and who approves it are the owner's to choose: nobody else can make up a second
 * pair of eyes.
 */
export const GRANTS = {
  owner: ROLES,
  manager: ['lead', 'engineer', 'contact'],
  // Whoever lets a contact in sees that customer's tickets by it.
  hr: ['lead', 'engineer'],
  lead: [],
  engineer: [],
  finance: [],
  contact: [],
  auditor: [],
} as const satisfies Record<Role, readonly Role[]>

export const mayGrant = (granter: Role, role: Role): boolean =>
  (GRANTS[granter] as readonly Role[]).includes(role)

/** Everything a role may do, for the client to shape itself by. */
export const permissionsOf = (role: Role): Permission[] =>
  (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => may(role, permission))
