import {LinkIcon} from '@sanity/icons/Link'
import {UnlinkIcon} from '@sanity/icons/Unlink'
import type {DocumentActionComponent} from 'sanity'
import {entityTypes} from '../../schemas/index.ts'
import {PairDialog} from './PairDialog.tsx'
import {useOpening} from './useOpening.ts'

/** Says of a document that it is the same as another one, or is not. */
export function pairAction(word: 'same' | 'different'): DocumentActionComponent {
  const PairAction: DocumentActionComponent = ({id, type, draft, published, release}) => {
    const {isOpen, open, close} = useOpening()
    const current = draft ?? published
    const entityType = entityTypes.find((each) => each === type)
    // What a release says is not there yet.
    if (release || !current || !entityType) return null
    return {
      label: words[word].label,
      icon: words[word].icon,
      title: words[word].title,
      onHandle: open,
      dialog: isOpen && {
        type: 'dialog',
        header: `“${nameOf(current)}” ${words[word].header}`,
        onClose: close,
        width: 'medium',
        content: (
          <PairDialog
            word={word}
            document={{id, type: entityType, name: nameOf(current)}}
            onClose={close}
          />
        ),
      },
    }
  }
  return PairAction
}

const words = {
  same: {
    label: 'Same as…',
    icon: LinkIcon,
    header: 'is the same as…',
    title: 'There is another document of the same one: make them one.',
  },
  different: {
    label: 'Different from…',
    icon: UnlinkIcon,
    header: 'is different from…',
    title: 'Another one is called alike: no import is to take them for one.',
  },
}

function nameOf(document: {name?: unknown; _type: string}): string {
  return typeof document.name === 'string' ? document.name : `This ${document._type}`
}
