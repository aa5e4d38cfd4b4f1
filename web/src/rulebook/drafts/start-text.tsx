import type { DocumentView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { Failed, Waiting } from '../../common/states'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { textQueries } from '../text/queries'
import { TextEditor } from '../text/text-editor'
import { DraftForm } from './draft-form'
import { startDraft } from './queries'
import { BLANK_WHEN } from './when'
import { draftWords } from './words'

/** Begins a change of a regulation’s text, on its newest version. */
export function StartTextDraftScreen() {
  const { regulationId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(textQueries.text(regulationId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={12} />
  return <StartTextDraft text={data} />
}

function StartTextDraft({ text }: { text: DocumentView }) {
  const t = useWords(draftWords)
  const { language } = usePlace()
  const router = useRouter()
  const { document, regulationId, version } = text
  return (
    <DraftForm
      title={t('draft.start_title', { title: inLanguage(document.title, language) })}
      lead={t('draft.start_lead', { version })}
      start={{ content: document, when: BLANK_WHEN }}
      original={document}
      known={[]}
      back={`/rulebook/${regulationId}?part=text`}
      save={(wish, command) =>
        startDraft({ of: 'regulations', id: regulationId }, version, wish, command)
      }
      done={({ id }) => router.history.push(`/rulebook/drafts/${id}`)}
    >
      {(content, change, wrong) => <TextEditor document={content} change={change} wrong={wrong} />}
    </DraftForm>
  )
}
