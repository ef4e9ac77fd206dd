import type {PortableTextInputProps} from 'sanity'
import {styled} from 'styled-components'

/** An article is read here, mention by mention: its text gets most of the window instead of a few lines. */
export function ArticleBodyInput(props: PortableTextInputProps) {
  return <Tall>{props.renderDefault(props)}</Tall>
}

const Tall = styled.div`
  min-width: 0;

  & [data-testid='pt-editor'][data-fullscreen='false'] {
    height: 65vh;
  }
`
