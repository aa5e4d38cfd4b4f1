import type { RegulationDocument } from '@bylaw/contract'
import { TextEditor } from '../text/text-editor'
import type { Editing } from './draft-form'

/** The text that a draft is writing, beside the version that it changes. */
export const DraftedText = ({ content, before, change, wrong }: Editing) => (
  <TextEditor
    document={content as RegulationDocument}
    before={before as RegulationDocument}
    change={change}
    wrong={wrong}
  />
)
