import type { PostView } from '@bylaw/contract'
import { Button, MultiSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { activeStaff } from '../people/model'
import { queries } from '../queries'
import { fillPost, PROCEDURES } from './queries'
import { procedureWords } from './words'

/** Says who holds a post: all of them, in place of who did. */
export function HoldersDialog({ post, close }: { post: PostView; close: () => void }) {
  const t = useWords(procedureWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const { data: people = [] } = useQuery(queries.people())
  const [ids, setIds] = useState(post.holders.map(({ id }) => id))
  const fill = useChange({
    change: (holderIds: readonly string[]) => fillPost(post.key, holderIds),
    refresh: [PROCEDURES],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    fill.mutate(ids)
  }
  return (
    <Dialog close={close} size="sm" title={inLanguage(post.name, language)}>
      <form className="form" onSubmit={submit}>
        <MultiSelect
          label={t('procedure.holders')}
          searchable
          data={activeStaff(people).map(({ id, name }) => ({ value: id, label: name }))}
          value={ids}
          onChange={setIds}
        />
        <ProblemNote error={fill.error} />
        <FormButtons close={close}>
          <Button type="submit" loading={fill.isPending}>
            {common('common.save')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
