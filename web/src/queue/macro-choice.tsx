import type { MacroView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { useLanguage, useWords } from '../i18n/use-words'
import { useActionText } from '../tools/action-text'
import { PickTool } from '../tools/pick-tool'
import { toolQueries } from '../tools/queries'
import { textIn } from '../tools/text'
import { TextLanguage } from '../tools/text-language'
import { toolWords } from '../tools/words'
import { type BatchAction, canBeSetBack } from './batch-model'
import { queueWords } from './words'

interface MacroChoiceProps {
  /** How many tickets are chosen. */
  readonly count: number
  readonly carryOut: (action: BatchAction) => void
  readonly close: () => void
}

/** Chooses a macro for several tickets. What it says is shown before: most of it nobody takes back. */
export function MacroChoice({ count, carryOut, close }: MacroChoiceProps) {
  const t = useWords(queueWords)
  const tool = useWords(toolWords)
  const [language, setLanguage] = useState(useLanguage())
  const macros = useQuery(toolQueries.macros())
  const say = useActionText((macros.data ?? []).flatMap(({ actions }) => actions))
  const [macro, setMacro] = useState<MacroView>()
  const says = ({ actions }: MacroView) => actions.map(say).join(' · ')
  if (!macro)
    return (
      <Dialog close={close} title={tool('tool.run')}>
        <PickTool read={macros} says={says} pick={setMacro} keptAt="/tools/macros" />
      </Dialog>
    )
  return (
    <Dialog close={close} title={tool('tool.macro_named', { name: macro.name })}>
      <div className="form">
        <TextLanguage language={language} choose={setLanguage} />
        <p className="form-text">
          {t(canBeSetBack(macro.actions) ? 'queue.macro_lead_back' : 'queue.macro_lead', { count })}
        </p>
        <ol className="tool-steps">
          {macro.actions.map((action, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps are the macro's, in its order.
            <li key={index}>
              <p>{say(action)}</p>
              {'text' in action ? (
                <p className={action.do === 'note' ? 'tool-said tool-inside' : 'tool-said'}>
                  {textIn(action.text, language)}
                </p>
              ) : null}
            </li>
          ))}
        </ol>
        <FormButtons close={close}>
          <Button
            data-autofocus
            onClick={() => {
              carryOut({ do: 'macro', macroId: macro.id, language, actions: macro.actions })
              close()
            }}
          >
            {t('queue.macro_apply', { count })}
          </Button>
        </FormButtons>
      </div>
    </Dialog>
  )
}
