import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useNoRole } from '../roles/use-may'
import { ForgetCopies } from './forget-copies'
import { ForgetEverything } from './forget-everything'
import classes from './offline.module.css'

/** The copies, or everything: both cannot be undone. */
export function Forgetting() {
  const { t } = useTranslation('offline')
  const [copies, { open: openCopies, close: closeCopies }] = useDisclosure()
  const [everything, { open: openEverything, close: closeEverything }] = useDisclosure()
  const noRole = useNoRole('administer')
  return (
    <section className={classes.forgetting}>
      <h2 className={classes.heading}>{t('forgetting.title')}</h2>
      <p>{t('forgetting.copies.text')}</p>
      <Button variant="default" onClick={openCopies}>
        {t('forgetting.copies.open')}
      </Button>
      <p>
        {t('forgetting.everything.text')}
        {noRole && <span className={classes.note}> {noRole}</span>}
      </p>
      <Button
        variant="default"
        className={classes.severe}
        disabled={noRole !== null}
        onClick={openEverything}
      >
        {t('forgetting.everything.open')}
      </Button>
      <ForgetCopies opened={copies} close={closeCopies} />
      <ForgetEverything opened={everything} close={closeEverything} />
    </section>
  )
}
