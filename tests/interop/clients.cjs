// Two public clients that were made for the real Graph interface talk to the practice one. Prints one JSON object.
// Arguments: node_modules folder, origin, App ID, code, redirect; the App Secret is in PRACTICE_APP_SECRET.
const path = require('path');
const [modules, origin, appId, code, redirect] = process.argv.slice(2);
const secret = process.env.PRACTICE_APP_SECRET;
const from = name => require(path.join(modules, name));
const sdk = from('facebook-nodejs-business-sdk');
const Strategy = from('passport-facebook').Strategy;

async function application() {
  Object.defineProperty(sdk.FacebookAdsApi, 'GRAPH', { get: () => origin });
  sdk.FacebookAdsApi.init(`${appId}|${secret}`, 'en_US', false);
  const app = new sdk.Application(appId);
  const before = await app.get(['name', 'app_domains', 'contact_email']);
  await new sdk.Application(appId).update([], { app_domains: ['crm.example.com', 'm.example.com'], contact_email: 'new@example.com' });
  const after = await new sdk.Application(appId).get(['app_domains', 'contact_email']);
  sdk.FacebookAdsApi.init(`${appId}|${'a'.repeat(32)}`, 'en_US', false);
  const refused = await new sdk.Application(appId).get(['name']).then(() => null, error => error.response && error.response.error || error.response || error.message);
  return { name: before.name, domains: after.app_domains, email: after.contact_email, refused };
}

function person(theCode) {
  return new Promise(resolve => {
    const strategy = new Strategy(
      {
        clientID: appId, clientSecret: secret, callbackURL: redirect, enableProof: true, graphAPIVersion: 'v25.0',
        authorizationURL: `${origin}/v25.0/dialog/oauth`, tokenURL: `${origin}/v25.0/oauth/access_token`,
        profileURL: `${origin}/v25.0/me`, profileFields: ['id', 'displayName', 'name'],
      },
      (token, refresh, profile, done) => done(null, { id: profile.id, name: profile.displayName, family: profile.name.familyName }));
    strategy.success = user => resolve(user);
    strategy.fail = info => resolve({ failed: info });
    strategy.error = error => resolve({ error: error.name, code: error.code, subcode: error.subcode, message: error.message });
    strategy.redirect = url => resolve({ redirect: url });
    strategy.authenticate({ query: { code: theCode }, headers: {}, connection: {} }, {});
  });
}

(async () => {
  const first = await person(code);
  const again = await person(code);
  console.log(JSON.stringify({ application: await application(), first, again }));
})().catch(error => { console.error(error); process.exit(1); });
