import { Button, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useText } from '../text';
import { useMay } from '../use-may';
import { SettingsForm } from './settings-form';
import { useSettings } from './use-settings';

const READ = [{ action: 'plugin::survey-charts.settings.read', subject: null }];

/** Settings of the plugin, for who may see them; the server asks again. */
export default function SettingsPage() {
  return (
    <Page.Protect permissions={READ}>
      <Settings />
    </Page.Protect>
  );
}

function Settings() {
  const say = useText();
  const mayChange = useMay('settings.change');
  const { settings, saved, load, save } = useSettings();
  return (
    <Page.Main data-survey-charts="settings">
      <Page.Title>{say('settings.title')}</Page.Title>
      <Layouts.Header title={say('settings.title')} subtitle={say('settings.subtitle')} />
      <Layouts.Content>
        {settings === undefined && (
          <Typography tag="p" role="status">
            {say('settings.loading')}
          </Typography>
        )}
        {settings === null && (
          <>
            <Typography tag="p" role="status">
              {say('settings.not-loaded')}
            </Typography>
            <Button variant="secondary" onClick={load}>
              {say('preview.retry')}
            </Button>
          </>
        )}
        {settings && <SettingsForm settings={settings} saved={saved} mayChange={mayChange} onSave={save} />}
      </Layouts.Content>
    </Page.Main>
  );
}
