import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  pickedCompletion,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { setDiagnostics } from '@codemirror/lint'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import type { Language } from './language'
import { markOf } from './model'
import { CODE_PHRASES } from './words'

type Offered = ReturnType<Language['complete']>
type Reader = 'zh' | 'en'

/** What the field asks of whoever shows it, read at the moment it is needed. */
export interface CodeWiring {
  readonly change: (source: string) => void
  readonly complete: (source: string, offset: number) => Offered
}

interface CodeLook {
  readonly reader: Reader
  readonly label: string
  readonly describedBy: string
  readonly placeholder: string
}

/** Opens the field in an element. */
export function openCode(
  home: HTMLElement,
  source: string,
  wiring: { readonly current: CodeWiring },
  look: CodeLook,
) {
  const view = new EditorView({
    parent: home,
    state: EditorState.create({ doc: source, extensions: extensions(wiring, look) }),
  })
  return {
    close: () => view.destroy(),
    /** Takes over a text that was changed elsewhere; what was typed here is there already. */
    show: (text: string) => {
      const { length } = view.state.doc
      if (text.trim() === view.state.doc.toString().trim()) return
      view.dispatch({ changes: { from: 0, to: length, insert: text } })
    },
    mark: (fault: Fault | undefined) =>
      view.dispatch(setDiagnostics(view.state, diagnosticsOf(fault, view.state.doc.length))),
    insert: (text: string) => {
      view.dispatch(view.state.replaceSelection(text))
      view.focus()
    },
  }
}

interface Fault {
  readonly place: { readonly start: number; readonly end: number }
  readonly message: string
}

const diagnosticsOf = (fault: Fault | undefined, length: number) =>
  fault && length > 0
    ? [{ ...markOf(fault.place, length), severity: 'error' as const, message: fault.message }]
    : []

const extensions = (
  wiring: { readonly current: CodeWiring },
  { reader, label, describedBy, placeholder: hint }: CodeLook,
): Extension => [
  history(),
  closeBrackets(),
  autocompletion({
    override: [(context) => offered(context, wiring.current, reader)],
    icons: false,
  }),
  // Tab is left to the page: it leads on to the next field.
  keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
  placeholder(hint),
  EditorView.lineWrapping,
  EditorState.phrases.of(reader === 'zh' ? CODE_PHRASES : {}),
  EditorView.contentAttributes.of({
    'aria-label': label,
    'aria-describedby': describedBy,
    autocapitalize: 'off',
    spellcheck: 'false',
  }),
  EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) wiring.current.change(state.doc.toString())
  }),
]

function offered(
  context: CompletionContext,
  { complete }: CodeWiring,
  reader: Reader,
): CompletionResult | null {
  const { from, choices } = complete(context.state.doc.toString(), context.pos)
  if (choices.length === 0 || (from === context.pos && !context.explicit)) return null
  return { from, options: choices.map((choice) => optionOf(choice, reader)), filter: false }
}

function optionOf(choice: Offered['choices'][number], reader: Reader): Completion {
  const { text, kind, title, detail } = choice
  return {
    label: text,
    detail: `${title[reader]} · ${detail[reader]}`,
    ...(kind === 'value' ? {} : { apply: called }),
  }
}

/** A function is written with its brackets, and goes on between them. */
function called(view: EditorView, completion: Completion, from: number, to: number): void {
  const { label } = completion
  view.dispatch({
    changes: { from, to, insert: `${label}()` },
    selection: { anchor: from + label.length + 1 },
    annotations: pickedCompletion.of(completion),
    userEvent: 'input.complete',
  })
}
