import {Stack, Text, TextInput} from '@sanity/ui'
import type {ChangeEvent} from 'react'
import {type ObjectInputProps, type ObjectMember, set, unset} from 'sanity'
import {formatEdtf, parseEdtf} from '../../schemas/index.ts'

type EdtfDate = {_type: 'edtfDate'; edtf?: string; earliest?: string; latest?: string}

/**
 * A date of any precision, typed as it is stored, with what it means or what is wrong with it below. The instants that
 * it spans are written along with it. What is no date (yet) is kept as typed, without instants.
 */
export function EdtfDateInput(props: ObjectInputProps<EdtfDate>) {
  const {value, elementProps, readOnly, onChange} = props
  const typed = value?.edtf ?? ''
  const problem = problemOf(props.members)
  const write = (event: ChangeEvent<HTMLInputElement>) => {
    const edtf = event.currentTarget.value.trim()
    onChange(edtf ? set({_type: 'edtfDate', edtf, ...parseEdtf(edtf)}) : unset())
  }
  return (
    <Stack gap={3}>
      <TextInput
        {...elementProps}
        value={typed}
        onChange={write}
        readOnly={readOnly}
        placeholder="1950, 1950-10 or 1950-10-25"
        {...(problem && {customValidity: problem})}
      />
      {typed && (
        <Text size={1} muted={!problem} role="status">
          {problem ?? formatEdtf(typed)}
        </Text>
      )}
    </Stack>
  )
}

/** The model's own words. They belong to the text inside the object, whose stock input this one stands in for. */
function problemOf(members: ObjectMember[]): string | undefined {
  const text = members.find((member) => member.kind === 'field' && member.name === 'edtf')
  return text?.kind === 'field' ? text.field.validation[0]?.message : undefined
}
