import {Stack, Text, TextInput} from '@sanity/ui'
import type {ChangeEvent} from 'react'
import {type InputProps, type ObjectInputProps, set, unset} from 'sanity'
import {formatEdtf, parseEdtf} from '../../schemas/dates.ts'

type EdtfDate = {_type: 'edtfDate'; edtf?: string; earliest?: string; latest?: string}
type EdtfDateInputProps = ObjectInputProps<EdtfDate>

export function isEdtfDateInput(props: InputProps): props is InputProps & EdtfDateInputProps {
  return props.schemaType.name === 'edtfDate'
}

/**
 * A date of any precision, typed as it is stored, with what it means below. The instants that it spans are written
 * along with it. What is no date (yet) is kept as typed, without instants: the model's own rule refuses to publish it.
 */
export function EdtfDateInput({value, elementProps, readOnly, onChange}: EdtfDateInputProps) {
  const typed = value?.edtf ?? ''
  const wrong = typed !== '' && !parseEdtf(typed)
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
        {...(wrong && {customValidity: 'not a date'})}
      />
      {typed && (
        <Text size={1} muted={!wrong} role="status" data-testid="edtf-meaning">
          {wrong ? `“${typed}” is not a date. ${EXPECTED}` : formatEdtf(typed)}
        </Text>
      )}
    </Stack>
  )
}

const EXPECTED =
  'Write a year (1950), a month (1950-10), a day (1950-10-25), or a time with its zone (2023-07-26T09:00:00+09:00).'
