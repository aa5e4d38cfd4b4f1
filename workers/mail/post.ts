import type { MailSettingsView } from '@bylaw/contract'
import type { Env } from '../env'
import { carrierOf } from './carrier'

/** The company's place at the post: bound to it, so that nobody takes another's address. */
export interface Post {
  readonly domain: string
  readonly sending: MailSettingsView['sending']
  /** Makes this an address of the company's; false where it is another's. */
  readonly takeHandle: (handle: string) => Promise<boolean>
  /** Notes a form as the company's, for visitors who know nothing but its id. */
  readonly takeForm: (formId: string) => Promise<void>
}

export const postFor = (env: Env, companyId: string): Post => ({
  domain: env.MAIL_DOMAIN,
  sending: carrierOf(env).name,
  async takeHandle(handle) {
    const [, found] = await env.CONTROL.batch<{ companyId: string }>([
      env.CONTROL.prepare(
        'INSERT INTO mail_routes (handle, company_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
      ).bind(handle, companyId),
      env.CONTROL.prepare('SELECT company_id AS companyId FROM mail_routes WHERE handle = ?').bind(
        handle,
      ),
    ])
    return found?.results[0]?.companyId === companyId
  },
  async takeForm(formId) {
    await env.CONTROL.prepare(
      'INSERT INTO form_routes (form_id, company_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
    )
      .bind(formId, companyId)
      .run()
  },
})
