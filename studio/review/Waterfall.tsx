import {Flex, Stack, Text} from '@sanity/ui'
import {type ListedCandidate, signed} from '../../importer/browser.ts'

/** What speaks for and against two being one. The word says what the colour says. */
export function Waterfall({evidence, score}: Pick<ListedCandidate, 'evidence' | 'score'>) {
  return (
    <Stack as="ul" gap={2} style={{listStyle: 'none', padding: 0, margin: 0}}>
      {evidence.map(({rule, points, because}) => (
        <Flex as="li" key={rule} gap={3}>
          <Points color={points < 0 ? AGAINST : FOR}>
            {points < 0 ? 'against' : 'for'} {signed(points)}
          </Points>
          <Text size={1}>{because}</Text>
        </Flex>
      ))}
      <Flex as="li" gap={3}>
        <Points>{signed(score)}</Points>
        <Text size={1} muted>
          in all
        </Text>
      </Flex>
    </Stack>
  )
}

/** The theme's own for small text: they have enough contrast on every card, by day and by night. */
const FOR = 'var(--card-badge-positive-fg-color)'
const AGAINST = 'var(--card-badge-critical-fg-color)'

function Points({color, children}: {color?: string; children: React.ReactNode}) {
  return (
    <Text
      size={1}
      weight="medium"
      style={{flex: '0 0 6.5em', textAlign: 'right', fontVariantNumeric: 'tabular-nums', color}}
    >
      <span style={color ? {color} : {}}>{children}</span>
    </Text>
  )
}
