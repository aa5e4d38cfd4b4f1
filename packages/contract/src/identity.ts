import * as z from 'zod'
import { InstantText, idOf, Language, Line, Version } from './common'
import { PackId, Settlement } from './settlement'

export const ROLES = [
  'owner',
  'manager',
  'lead',
  'engineer',
  'finance',
  'hr',
  'contact',
  'auditor',
] as const
/** What a person may do in one company. `contact` is a customer's own person. */
export const Role = z.enum(ROLES)
export type Role = z.infer<typeof Role>

export const Password = z.string().min(15).max(128)
export const Email = z.email().max(254)
/** An IANA zone; whether it exists is checked where the calendar is known. */
export const Zone = Line(64)

export const SignUp = z
  .strictObject({
    company: z.strictObject({
      name: Line(120),
      zone: Zone,
      language: Language,
      /**
       * The only one for now: amounts are worded in 元 wherever rules, traces and slips speak, and
       * slips print them in capitals (大写), which other currencies do not have.
       */
      currency: z.enum(['CNY']),
    }),
    owner: z.strictObject({ name: Line(80), email: Email, password: Password }),
    /** Regulations to adopt at once, e.g. `["R05", "R15", "R19"]`; may be none. */
    packs: z.array(PackId).max(19),
    /** Which of them prevails where several govern one subject. */
    settle: z.array(Settlement).max(100).optional(),
  })
  .meta({ id: 'SignUp' })
export type SignUp = z.infer<typeof SignUp>

export const SignIn = z
  .strictObject({
    email: Email,
    password: z.string().min(1).max(128),
    companyId: idOf('company').optional(),
  })
  .meta({ id: 'SignIn' })
export type SignIn = z.infer<typeof SignIn>

/** Answer to sign-up, sign-in and renewal. Browsers use the cookies set beside it. */
export const SessionView = z
  .strictObject({
    /** Short-lived bearer token for API clients. */
    token: z.string(),
    expiresAt: InstantText,
    companyId: idOf('company'),
    personId: idOf('person'),
  })
  .meta({ id: 'Session' })
export type SessionView = z.infer<typeof SessionView>

export const CompanyView = z
  .strictObject({
    id: idOf('company'),
    name: z.string(),
    zone: z.string(),
    language: Language,
    currency: z.string(),
  })
  .meta({ id: 'Company' })
export type CompanyView = z.infer<typeof CompanyView>

export const PersonView = z
  .strictObject({
    id: idOf('person'),
    name: z.string(),
    email: z.string(),
    role: Role,
    language: Language,
    active: z.boolean(),
    /** Set for a customer's contact only. */
    customerId: idOf('customer').nullable(),
    version: Version,
  })
  .meta({ id: 'Person' })
export type PersonView = z.infer<typeof PersonView>

/** Who is signed in, where, and what they may do. */
export const MeView = z
  .strictObject({
    person: PersonView,
    company: CompanyView,
    /** Permissions of the role, e.g. `ticket.reply`; the client hides what is not here. */
    permissions: z.array(z.string()),
    /** Roles that this person may give, change and end; the client offers no others. */
    grants: z.array(Role),
  })
  .meta({ id: 'Me' })
export type MeView = z.infer<typeof MeView>

export const MeChange = z.strictObject({ language: Language }).meta({ id: 'MeChange' })

export const NewInvitation = z
  .strictObject({
    name: Line(80),
    email: Email,
    role: Role,
    customerId: idOf('customer').optional(),
  })
  .meta({ id: 'NewInvitation' })
export type NewInvitation = z.infer<typeof NewInvitation>

export const InvitationView = z
  .strictObject({
    id: idOf('invitation'),
    name: z.string(),
    email: z.string(),
    role: Role,
    state: z.enum(['open', 'accepted', 'expired', 'withdrawn']),
    expiresAt: InstantText,
    /**
     * Shown once, to the inviter, in the answer that makes it; not for somebody who is a contact
     * already, to whom it is mailed.
     */
    link: z.string().optional(),
  })
  .meta({ id: 'Invitation' })
export type InvitationView = z.infer<typeof InvitationView>

export const AcceptInvitation = z
  .strictObject({ token: z.string().min(20).max(1000), password: Password })
  .meta({ id: 'AcceptInvitation' })
export type AcceptInvitation = z.infer<typeof AcceptInvitation>

export const PersonChange = z
  .strictObject({
    role: Role.optional(),
    active: z.boolean().optional(),
    name: Line(80).optional(),
  })
  .meta({ id: 'PersonChange' })
export type PersonChange = z.infer<typeof PersonChange>
