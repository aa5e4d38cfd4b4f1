import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Failed, Waiting } from '../../common/states'
import { textQueries } from '../text/queries'
import { DraftedText } from './drafted-text'
import { EditDraftForm } from './edit-draft-form'
import type { EditProps } from './edit-screen'

/** A draft of a regulation’s text, clause by clause. */
export function EditTextDraft({
  draft,
  rebase,
  regulationId,
}: EditProps & { regulationId: string }) {
  const client = useQueryClient()
  const shown = rebase?.basedOn ?? draft.basedOn
  const { data, error, refetch } = useQuery(textQueries.text(regulationId, shown))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={12} />
  return (
    <EditDraftForm
      draft={draft}
      {...(rebase ? { rebase } : {})}
      of={{ of: 'regulations', id: regulationId }}
      basis={{ version: shown, content: data.document }}
      isBegun={data.revisions.some((each) => each.version === shown && each.begins)}
      versions={data.revisions}
      read={async (version) =>
        (await client.fetchQuery(textQueries.text(regulationId, version))).document
      }
    >
      {(editing) => <DraftedText {...editing} />}
    </EditDraftForm>
  )
}
