import type { FormContent } from '@bylaw/contract'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { isWhole } from './model'
import { formQueries } from './queries'
import { formWords } from './words'

const SOON_MS = 350

/** How the form looks as it is written now: the very page, in a frame that can run and send nothing. */
export function Preview({ content }: { content: FormContent }) {
  const t = useWords(formWords)
  // Where it may stand does not show.
  const [shown] = useDebouncedValue(JSON.stringify({ ...content, origins: [] }), SOON_MS)
  const form = JSON.parse(shown) as FormContent
  const { data, error } = useQuery({ ...formQueries.preview(form), enabled: isWhole(form) })
  return (
    <section className="panel" aria-labelledby="form-preview">
      <div className="panel-head">
        <h2 id="form-preview">{t('forms.preview')}</h2>
        <p>{t('forms.preview_hint')}</p>
      </div>
      <ProblemNote error={error} />
      {data === undefined && error ? null : data === undefined ? (
        <p className="panel-body panel-note">{t('forms.preview_empty')}</p>
      ) : (
        <iframe className="form-preview" title={t('forms.preview')} sandbox="" srcDoc={data} />
      )}
    </section>
  )
}
