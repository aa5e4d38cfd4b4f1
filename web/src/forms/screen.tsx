import type { FormContent, FormView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { isProblem } from '../api'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { ProblemNote } from '../common/problem-note'
import { Failed, Waiting } from '../common/states'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { FormEditor } from './editor'
import { blankForm, contentOf, isChanged, isWhole, trimmed } from './model'
import { Preview } from './preview'
import { addForm, changeForm, FORMS, formQueries } from './queries'
import { Snippet } from './snippet'
import { formWords } from './words'
import '../area/area.css'
import './forms.css'

const LIST = '/mail/forms'

/** One form for the company's site: what it asks for, how it looks, and the line that puts it there. */
export function FormScreen() {
  const { formId } = useParams({ from: '/inside/mail/forms/$formId' })
  return formId === 'new' ? <NewForm /> : <KnownForm key={formId} id={formId} />
}

function NewForm() {
  const t = useWords(formWords)
  const router = useRouter()
  const [content, change] = useState(blankForm(useLanguage()))
  const add = useChange({
    change: (wish: FormContent, command) => addForm(wish, command),
    refresh: [FORMS],
    done: ({ id }) => router.history.replace(`${LIST}/${id}`),
  })
  const wish = trimmed(content)
  return (
    <>
      <ScreenHead title={t('forms.new_title')} />
      <Halves content={content} change={change} error={add.error}>
        <ProblemNote error={add.error} fieldsSayWhy={!isProblem(add.error, 'unacceptable')} />
        <FormButtons close={() => router.history.push(LIST)}>
          <Button
            disabled={!isWhole(wish)}
            loading={add.isPending}
            onClick={() => add.mutate(wish)}
          >
            {t('forms.create')}
          </Button>
        </FormButtons>
      </Halves>
    </>
  )
}

function KnownForm({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(formQueries.form(id))
  if (data) return <EditForm key={data.version} form={data} />
  if (error) return <Failed error={error} retry={() => void refetch()} wholePage />
  return <Waiting lines={9} />
}

function EditForm({ form }: { form: FormView }) {
  const t = useWords(formWords)
  const router = useRouter()
  const mayChange = useMay()('mail.manage')
  const [content, change] = useState(() => contentOf(form))
  const save = useChange({
    change: (wish: FormContent) => changeForm(form, wish),
    refresh: [FORMS],
  })
  const wish = trimmed(content)
  return (
    <>
      <ScreenHead title={form.name} tab={form.name} />
      <Halves
        content={content}
        change={mayChange ? change : undefined}
        error={save.error}
        form={form}
      >
        {isProblem(save.error, 'stale_version') ? (
          <div className="notice" role="alert">
            <p>{t('forms.stale')}</p>
          </div>
        ) : (
          <ProblemNote error={save.error} />
        )}
        {mayChange ? (
          <FormButtons close={() => router.history.push(LIST)}>
            <Button
              disabled={!isWhole(wish) || !isChanged(contentOf(form), wish)}
              loading={save.isPending}
              onClick={() => save.mutate(wish)}
            >
              {t('forms.save')}
            </Button>
          </FormButtons>
        ) : null}
      </Halves>
    </>
  )
}

interface HalvesProps {
  readonly content: FormContent
  /** None where the reader may only look. */
  readonly change: ((content: FormContent) => void) | undefined
  readonly error: unknown
  /** As it is saved; none before it is. */
  readonly form?: FormView
  readonly children: React.ReactNode
}

/** What it asks for at one side, how that looks at the other. */
function Halves({ content, change, error, form, children }: HalvesProps) {
  const t = useWords(formWords)
  return (
    <div className="area-body form-halves">
      <div className="form-half">
        {change ? null : <p className="panel-note">{t('forms.only_look')}</p>}
        <fieldset className="form-fields" disabled={!change}>
          <FormEditor content={content} change={change} error={error} />
        </fieldset>
        {children}
      </div>
      <div className="form-half form-shown">
        <Snippet form={form} />
        {change ? <Preview content={trimmed(content)} /> : null}
      </div>
    </div>
  )
}
