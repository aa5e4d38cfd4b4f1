import type { DocumentView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { Failed, Waiting } from '../../common/states'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { repealWords } from '../repeal/words'
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
  const repeal = useWords(repealWords)
  const { document, regulationId, version, revisions } = text
  const title = inLanguage(document.title, language)
  const isRepealed = revisions.some((each) => each.version === version && each.repeals)
  return (
    <DraftForm
      title={
        isRepealed ? repeal('repeal.restore_title', { title }) : t('draft.start_title', { title })
      }
      lead={isRepealed ? repeal('repeal.restore_lead') : t('draft.start_lead', { version })}
      start={{ content: document, when: BLANK_WHEN }}
      original={isRepealed ? undefined : document}
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
