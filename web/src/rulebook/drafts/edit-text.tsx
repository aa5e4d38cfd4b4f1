import { useQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../../common/states'
import { textQueries } from '../text/queries'
import { TextEditor } from '../text/text-editor'
import { EditDraftForm } from './edit-draft-form'
import type { EditProps } from './edit-screen'

/** A draft of a regulation’s text, clause by clause. */
export function EditTextDraft({
  draft,
  rebase,
  regulationId,
}: EditProps & { regulationId: string }) {
  const base = useQuery(textQueries.text(regulationId, draft.basedOn))
  const newest = useQuery(textQueries.text(regulationId))
  const error = base.error ?? newest.error
  if (error) return <Failed error={error} retry={() => void newest.refetch()} />
  if (!base.data || !newest.data) return <Waiting lines={12} />
  return (
    <EditDraftForm
      draft={draft}
      {...(rebase ? { rebase } : {})}
      of={{ of: 'regulations', id: regulationId }}
      base={base.data.document}
      newest={newest.data.document}
    >
      {(document, change, wrong) => (
        <TextEditor document={document} change={change} wrong={wrong} />
      )}
    </EditDraftForm>
  )
}
