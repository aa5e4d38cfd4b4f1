-- What a form brought that nobody seems to have filled in by hand says so, and not that it is a mail of a machine's.
UPDATE letters SET reason = 'form_machine'
WHERE state = 'set_aside' AND reason = 'automatic' AND form_id IS NOT NULL;
