import { Button } from '@mantine/core'
import { useState } from 'react'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { useWords } from '../i18n/use-words'
import { TagsField } from '../tools/tags-field'
import type { BatchAction } from './batch-model'
import { queueWords } from './words'

interface TagChosenProps {
  /** How many tickets are chosen. */
  readonly count: number
  readonly carryOut: (action: BatchAction) => void
  readonly close: () => void
}

/** Puts one more tag on several tickets. */
export function TagChosen({ count, carryOut, close }: TagChosenProps) {
  const t = useWords(queueWords)
  const [tags, setTags] = useState<readonly string[]>([])
  const [tag] = tags
  return (
    <Dialog close={close} title={t('queue.tag_title', { count })} size="sm">
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (tag === undefined) return
          carryOut({ do: 'tag', tag })
          close()
        }}
      >
        <TagsField
          label={t('queue.by_tag')}
          description={t('queue.tag_lead')}
          most={1}
          tags={tags}
          change={setTags}
        />
        <FormButtons close={close}>
          <Button type="submit" disabled={tag === undefined}>
            {t('queue.tag')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
