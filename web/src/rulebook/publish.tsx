import type { RuleSetView } from '@bylaw/contract'
import { Button, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { ApiProblem } from '../api'
import { useChange } from '../area/use-change'
import { SidePanel } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { publishVersion } from './queries'
import { rulesFromText } from './rules-text'
import { rulebookWords } from './words'

/** Writes the next version of a rule set. What the server will not accept it names by its place. */
export function PublishDrawer({ ruleSet, close }: { ruleSet: RuleSetView; close: () => void }) {
  const t = useWords(rulebookWords)
  const common = useWords(commonWords)
  const { id, version } = ruleSet.summary
  // The version this draft was made from: a newer one must not be overwritten unseen.
  const [basedOn] = useState(version)
  const [text, setText] = useState(() => JSON.stringify(ruleSet.rules, null, 2))
  const [note, setNote] = useState('')
  const draft = rulesFromText(text)
  const publish = useChange({
    change: (rules: unknown) => publishVersion(id, basedOn, { rules, note: note.trim() }),
    refresh: [[]],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (draft.ok) publish.mutate(draft.value)
  }
  return (
    <SidePanel close={close} size="xl" title={t('rulebook.publish')}>
      <form className="form" onSubmit={submit}>
        <p className="area-lead">{t('rulebook.publish_lead')}</p>
        <Textarea
          className="json-input"
          label={t('rulebook.rules_json')}
          spellCheck={false}
          minRows={14}
          maxRows={26}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={draft.ok ? undefined : t('rulebook.json_wrong', { reason: draft.reason })}
        />
        <TextInput
          label={t('rulebook.note')}
          required
          withAsterisk={false}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <WrongPlaces error={publish.error} />
        <div className="form-buttons">
          <Button variant="default" onClick={close}>
            {common('common.cancel')}
          </Button>
          <Button
            type="submit"
            loading={publish.isPending}
            disabled={!draft.ok || note.trim() === ''}
          >
            {t('rulebook.publish')}
          </Button>
        </div>
      </form>
    </SidePanel>
  )
}

function WrongPlaces({ error }: { error: unknown }) {
  const t = useWords(rulebookWords)
  const places = error instanceof ApiProblem ? error.problem.errors : undefined
  if (!places) return <ProblemNote error={error} />
  return (
    <div className="problem-note" role="alert">
      <ul className="place-errors">
        {places.map(({ pointer, code, message }) => (
          <li key={`${pointer} ${code} ${message}`}>
            <code>{t('rulebook.place', { place: pointer })}</code> {message}
          </li>
        ))}
      </ul>
    </div>
  )
}
