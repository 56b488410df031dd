import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { LineField } from '@/components/ui/LineField'
import { OpenText } from './OpenText'
import { useExchange } from './use-exchange'

type Props = {
  /** Whether a passphrase is asked for. */
  isSealed: boolean
  /** Whether something else on the screen is to be pressed next. */
  isQuiet: boolean
  onChange: () => void
  onLook: (text: string, passphrase: string) => void
  onProblem: (said: string) => void
}

/** In UTF-16 units: a file that is longer holds pictures, and nobody reads it in a field. */
const LONG = 20_000

/** Where what was sent is pasted or opened, and the passphrase where it is sealed with one. */
export function TheirPaper({ isSealed, isQuiet, onChange, onLook, onProblem }: Props) {
  const x = useExchange()
  const [text, setText] = useState('')
  const [file, setFile] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const open = (sent: string) => {
    setText(sent.length > LONG ? '' : sent)
    setFile(sent.length > LONG ? sent : '')
    onLook(sent, passphrase)
  }
  return (
    <>
      <Field
        label={x.whatTheySent}
        hint={x.cameBackHint}
        className="came-paper"
        value={text}
        onChange={event => {
          setText(event.currentTarget.value)
          setFile('')
          onChange()
        }}
      />
      {isSealed && (
        <LineField
          label={x.theirPassphrase}
          maxLength={200}
          autoComplete="off"
          value={passphrase}
          onChange={event => setPassphrase(event.currentTarget.value)}
        />
      )}
      <div className="row">
        <Button variant={isQuiet ? 'quiet' : 'primary'} icon="eye" onClick={() => onLook(file || text, passphrase)}>
          {x.lookAtIt}
        </Button>
        <OpenText onText={open} onProblem={onProblem} />
      </div>
    </>
  )
}
