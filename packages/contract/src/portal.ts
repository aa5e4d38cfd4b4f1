import * as z from 'zod'
import { MailHandle } from './mail'

/** A contact asks for a link to the portal of a company, named by its mail address. */
export const PortalLinkWish = z
  .strictObject({
    company: MailHandle,
    email: z.email().max(200),
    /**
     * Where to go once inside. It proves nothing and opens nothing by itself. Some follow-ups have
     * the id of their origin with their number behind it.
     */
    ticketId: z
      .string()
      .max(64)
      .regex(/^tkt_[0-9a-z]{26}(-[0-9]{1,9})*$/)
      .optional(),
    /** The article to go to once inside. It opens nothing by itself, either. */
    articleId: z
      .string()
      .regex(/^art_[0-9a-z]{1,60}$/)
      .optional(),
  })
  .meta({ id: 'PortalLinkWish' })
export type PortalLinkWish = z.infer<typeof PortalLinkWish>

export const PortalEntry = z
  .strictObject({ token: z.string().max(2_000) })
  .meta({ id: 'PortalEntry' })

/** Whose portal it is: all that is said of a company before anyone is in. */
export const PortalDoor = z.strictObject({ companyName: z.string() }).meta({ id: 'PortalDoor' })
export type PortalDoor = z.infer<typeof PortalDoor>
