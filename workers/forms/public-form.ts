import { LOCAL } from '../identity/caller-address'
import { type Company, directory } from '../identity/directory'
import type { Entrance } from '../identity/entrance'
import { mayPass } from '../platform/may-pass'
import { Problem } from '../platform/problem'
import { openUnsigned } from '../platform/shard'
import { type Form, formStore } from './store'

/** A form as visitors meet it, and whose it is. */
export interface ShownForm {
  readonly form: Form
  readonly company: Company
}

const MINUTE_MS = 60_000
/** Times one address may ask for forms in ten minutes. */
const MOST_LOOKS = 300

/** A form that is switched on; any other is as unknown as one that never was. */
export async function shownForm(entrance: Entrance, formId: string): Promise<ShownForm> {
  const { env, address, nowMs } = entrance
  if (address !== LOCAL)
    await mayPass(env, `form-looks/${address}`, MOST_LOOKS, 10 * MINUTE_MS, nowMs)
  const route = await env.CONTROL.prepare(
    'SELECT company_id AS companyId FROM form_routes WHERE form_id = ?',
  )
    .bind(formId)
    .first<{ companyId: string }>()
  const company = route && (await directory(env.CONTROL).company(route.companyId))
  const form =
    company && (await formStore(openUnsigned(env[company.shard]), company.id).read(formId))
  if (!company || !form?.active) throw new Problem('not_found')
  return { form, company }
}
