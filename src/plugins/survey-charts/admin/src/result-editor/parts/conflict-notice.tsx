import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../text';
import { useResultEditor } from '../editor-context';
import type { Rescue } from '../use-rescue';

/** Another editor's figures came in the place of ours: both are still there, and the editor chooses. */
export function ConflictNotice({ rescue }: { readonly rescue: Rescue }) {
  const { change, disabled } = useResultEditor();
  const say = useText();
  return (
    <div role="alert">
      {rescue.mine !== undefined && (
        <Box background="warning100" borderColor="warning600" hasRadius padding={4}>
          <Typography tag="p">{say('result.conflict.text')}</Typography>
          <Flex gap={2} paddingTop={3} wrap="wrap">
            <Button
              type="button"
              variant="secondary"
              disabled={disabled}
              onClick={() => {
                change(() => rescue.mine);
                rescue.forget();
              }}
            >
              {say('result.conflict.mine')}
            </Button>
            <Button type="button" variant="tertiary" onClick={rescue.forget}>
              {say('result.conflict.theirs')}
            </Button>
          </Flex>
        </Box>
      )}
    </div>
  );
}
