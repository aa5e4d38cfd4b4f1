import type { MacroPreview, MacroView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Dialog } from '../common/overlay'
import { Failed, Waiting } from '../common/states'
import { formatList } from '../format/list'
import { useLanguage, useWords } from '../i18n/use-words'
import type { HeldTicket } from '../ticket/as-opened'
import { useField } from '../ticket/change-list'
import { CommandDialog } from '../ticket/command-dialog'
import { applyMacro } from '../ticket/commands'
import { useActionText } from './action-text'
import { PickTool } from './pick-tool'
import { toolQueries } from './queries'
import { TextLanguage } from './text-language'
import { toolWords } from './words'

interface MacroDialogProps extends HeldTicket {
  readonly close: () => void
  /** The one that was chosen already. */
  readonly macroId?: string | undefined
}

/** Chooses a macro, shows what it would do to the ticket, and does it. */
export function MacroDialog({ ticket, commands, close, macroId }: MacroDialogProps) {
  const t = useWords(toolWords)
  const language = useLanguage()
  const macros = useQuery(toolQueries.macros())
  const [chosenId, setChosen] = useState(macroId)
  const macro = macros.data?.find(({ id }) => id === chosenId)
  if (macro) return <Preview {...{ ticket, commands, close, macro }} />
  return (
    <Dialog close={close} title={t('tool.run')}>
      <PickTool
        read={macros}
        says={({ actions }) =>
          formatList(
            actions.map((each) => t(`tool.do_${each.do}`)),
            language,
          )
        }
        pick={({ id }) => setChosen(id)}
        keptAt="/tools/macros"
      />
    </Dialog>
  )
}

function Preview({
  ticket: { row },
  commands,
  close,
  macro: { id: macroId, name, actions },
}: MacroDialogProps & { readonly macro: MacroView }) {
  const t = useWords(toolWords)
  const say = useActionText(actions)
  const [language, setLanguage] = useState(useLanguage())
  const tried = useQuery(toolQueries.preview(row.id, row.version, macroId, language))
  const preview = tried.data
  return (
    <CommandDialog
      title={`${t('tool.apply')} · ${name}`}
      commands={commands}
      close={close}
      ready={preview?.refusal === null}
      send={() => commands.run((on) => applyMacro(on, macroId, language), close)}
    >
      <TextLanguage language={language} choose={setLanguage} />
      {tried.error ? (
        <Failed error={tried.error} retry={() => void tried.refetch()} />
      ) : preview ? (
        <>
          <p className="form-text">{t('tool.would')}</p>
          <ol className="tool-steps">
            {preview.steps.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the steps are the macro's, in its order.
              <li key={index}>
                <Step
                  step={step}
                  name={
                    step.do === 'attach' && actions[index]
                      ? say(actions[index])
                      : t(`tool.do_${step.do as 'reply'}`)
                  }
                />
              </li>
            ))}
          </ol>
          {preview.refusal ? (
            <p className="form-text problem-note" role="alert">
              {t('tool.cannot', { n: preview.refusal.at + 1, why: preview.refusal.message })}
            </p>
          ) : null}
        </>
      ) : (
        <Waiting lines={3} />
      )}
    </CommandDialog>
  )
}

interface StepProps {
  readonly step: MacroPreview['steps'][number]
  readonly name: string
}

function Step({ step: { do: doing, says, fields }, name }: StepProps) {
  const t = useWords(toolWords)
  const field = useField()
  const words = says.filter(({ kind }) => kind !== 'assignment')
  return (
    <>
      <p>
        {name}
        {words.some(({ visibility }) => visibility === 'public') ? (
          <>
            {' '}
            <span className="badge badge-warn">{t('tool.public')}</span>
          </>
        ) : null}
      </p>
      {fields.map((each) => (
        <p key={each.field} className="change-field">
          {field(each)}
        </p>
      ))}
      {words.map(({ body, steps, visibility }) => (
        <p key={body} className={visibility === 'public' ? 'tool-said' : 'tool-said tool-inside'}>
          {[body, ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n')}
        </p>
      ))}
      {doing !== 'attach' && says.length === 0 && fields.length === 0 ? (
        <p>{t('tool.as_it_is')}</p>
      ) : null}
    </>
  )
}
