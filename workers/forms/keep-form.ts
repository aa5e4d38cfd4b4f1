import type { FormContent, FormView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { readMailSettings } from '../mail/settings'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Form } from './store'

const MOST_FORMS = 20

export const listForms = async ({ forms }: Scope): Promise<FormView[]> =>
  (await forms.all()).map(formView)

export async function readForm({ forms }: Scope, id: string): Promise<FormView> {
  const form = await forms.read(id)
  if (!form) throw new Problem('not_found')
  return formView(form)
}

/**
 * Makes a form. Its route in CONTROL comes first: one that leads to no form is no form, and a retry
 * meets its own.
 */
export async function addForm(scope: Scope, wish: FormContent): Promise<FormView> {
  const { forms, now } = scope
  await mustHaveAddress(scope)
  const id = scope.newId('frm')
  if ((await forms.all()).filter((known) => known.id !== id).length >= MOST_FORMS) throw tooMany()
  await scope.post.takeForm(id)
  const form = { ...wish, id, createdAtMs: now, version: 1 }
  await forms.add(form, [auditEntry(scope, 'form.added', id)])
  return formView(form)
}

export async function changeForm(
  scope: Scope,
  id: string,
  basedOn: number,
  wish: FormContent,
): Promise<FormView> {
  const known = await readForm(scope, id)
  if (known.version !== basedOn)
    throw new Problem('stale_version', { currentVersion: known.version })
  await scope.forms.change(id, basedOn, wish, [auditEntry(scope, 'form.changed', id)])
  return { ...known, ...wish, version: basedOn + 1 }
}

/** Whoever writes by a form is written back to: without an address there is nowhere to answer. */
async function mustHaveAddress(scope: Scope): Promise<void> {
  const { handle } = await readMailSettings(scope)
  if (handle === null)
    throw new Problem('unacceptable', {
      errors: [
        {
          pointer: '',
          code: 'no_address',
          message: words(
            '请先在“邮件 › 设置”中选定公司的支持邮箱：客户的回信要有地方收。',
            'Choose the company’s address under Mail › Settings first: answers need somewhere to go.',
          ),
        },
      ],
    })
}

const tooMany = () =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '',
        code: 'too_many',
        message: words(
          `最多 ${MOST_FORMS} 个表单；不用的可以改作他用。`,
          `There are at most ${MOST_FORMS} forms; one that is not used can be changed into another.`,
        ),
      },
    ],
  })

const formView = ({
  id,
  name,
  greeting,
  language,
  theme,
  origins,
  fields,
  takesFiles,
  active,
  createdAtMs,
  version,
}: Omit<Form, 'companyId'>): FormView => ({
  ...{ id, name, greeting, language, theme, takesFiles, active, version },
  origins: [...origins],
  fields: [...fields],
  createdAt: new Date(createdAtMs).toISOString(),
})
