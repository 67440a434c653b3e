import { lines } from '../../../grammar'
import { list } from '../../blocks'
import { family } from '../../family'
import { inDocuments, inTools, words } from './words'

const slots = {
  ...words,
  part: list`
    filter; lid; hose; battery; drum; nozzle; power cord; cartridge; blade; water tank; drip tray; fuse; door seal
    rubber foot; aerial; fan; belt; lamp; charger; rear cover; memory slot; sensor; handle; heating coil; valve
  `,
  lamp: ['{red|green|blue|orange|white} {light|lamp|LED|symbol}'],
  pause: ['{num} seconds', '{num} minutes', 'about {nz}0 seconds', 'half an hour', 'a moment'],
  device: lines`
    The {gadget} has {num} settings.
    A full charge takes {pause}.
    The {part} fits all models made after 20{y}.
    {lamp} on: {gadget} ready.
    Store the {gadget} in a dry place in winter.
    Two people are needed to lift the {gadget}.
    Grip the {part} with both hands and pull it towards you.
    Wind the cable around the {part} after use.
    Spare parts: {part} {ref}, {part} {ref}.
    Should the {part} get stuck, do not force it.
    Call service if the {gadget} leaks or smells.
    Register your {gadget} within {num} days.
    Before first use, {rinse|wipe|unpack|charge} the {part} of the {gadget}.
    Take the {part} out of the {gadget} and {rinse it under warm water|wipe it dry|store it upright|check it for cracks}.
    Slide the {part} back until it clicks.
    To switch the {gadget} off, keep the {knob|key|dial} pressed for {pause}.
    Ignore the {lamp} during the first {num} minutes, it only shows that the {gadget} is warming up.
    If the {lamp} {blinks|flashes|stays on}, {replace|clean|tighten|remove} the {part}.
    Never {open|cover|immerse|oil|paint} the {part} while the {gadget} is running.
    Do not let children play with the {gadget}.
    Warning! The {part} of the {gadget} may be {hot|sharp|live}.
    Danger of {burns|electric shock|choking|fire}: keep the {part} away from {children|water|curtains|pets}.
    Only use the {part} supplied with your model.
    Do not bypass the safety lock of the {gadget}.
    Turn the {gadget} upside down, undo the {num} screws and lift off the {part}.
    Place the {gadget} on a level surface, at least {nz}0 cm from the wall.
    Let the {gadget} cool down for {pause} before you touch the {part}.
    Have the {part} replaced by a qualified {electrician|plumber|mechanic} only.
    The model number is printed under the {part}.
    Dispose of the {gadget} at a collection point, not with household waste.
    When the system beeps {num} times, fill the {part}.
    Descale the {gadget} every {num} weeks; the instructions are inside the {part}.
    If nothing happens, wait {pause} and try again.
    The {gadget} forgets the time after a power cut, so set it again.
    Read all instructions carefully and keep them for later users.
    Failure to follow these instructions may damage the {part}.
    Note: noise from the {part} is normal and can be ignored.
    Important: the warranty ends if you remove the {part}.
    Press {M|OK|SET|MODE} {num} times until {nz}{d} appears, then release.
    Hang the {gadget} on {num} hooks, with the {part} facing down.
    For {thin|thick|woollen|frozen} items, choose level {nz} instead of level {num}.
    Insert {num} batteries, minding the plus and minus signs.
    Charge the {gadget} overnight before taking it outdoors.
    Clean the {part} once a month with {vinegar|a soft brush|mild soap|a dry cloth}.
  `,
  app: list`
    the calendar; the browser; the photo editor; the spreadsheet; the mail program; the router page; the music app
    the map; the password manager; the accounting program; the terminal; the store; the backup tool; the player
  `,
  menu: list`Settings; File; Tools; Account; Privacy; View; Advanced; System; Security; Sharing; Help; Network; Users; Sound`,
  button: list`Next; Save; Apply; Export; Forget this network; Restore; Send; Add user; Delete; Replace all; Reveal in folder; Sign out; New rule`,
  software: lines`
    Hold Shift while you drag to keep the shape.
    The list shows all users who are signed in.
    Press F{nz} to refresh the view.
    Double-click the lock, enter your password and wait.
    Add a comment for the next editor in the field {Notes|Remarks|Message}.
    Undo with Ctrl+Z, redo with Ctrl+Y.
    To share {doc}, enter the address of a colleague and click Send.
    Changes take effect after {pause}.
    Click {menu}, choose {button} and type the {new name|date|size|host name|folder}.
    Open {app}, go to {menu} and select {button}.
    Right-click the {icon|file|picture|column} and choose {button}.
    Type your password at the prompt and press Enter; nothing is shown while you type.
    When the system prompts you to restart, click {button}.
    Drag the {file|slider|window} to the {left|right|trash}, then click {button}.
    To forget a saved network in {app}, tap it and hold for {pause}.
    Use Ctrl+{C|V|Z|F|H} instead of the menu.
    Select the rows to delete and press {button}. This cannot be undone.
    As an administrator, open {menu} and assign a role to each user.
    Enter the instructions for the print shop in the field {Notes|Remarks|Message}.
    Leave the field {Proxy|Filter|Comment|Prefix} empty unless {group} told you otherwise.
    If {app} asks for permission to send notifications, choose {Allow|Block}.
    Copy the address, switch to {app} and paste it into the search box.
    Do not close {app} while the update is running.
    Choose a model from the list, or click {button} to add another printer.
    Sign in as the user admin and change the default password immediately.
    Tick {Override|Ignore|Replace|Keep} to {replace|skip} files of the same name.
    Install the backup agent on every computer, then start it from {menu}.
    To reveal hidden files, click {menu} and then {button}.
    Repeat the last step for all users of {app}.
    Scroll down to {menu} and switch off {previews|tracking|the sound|automatic replies}.
    In {app}, create a rule that forwards mail from {group} to your deputy.
    Export {doc} as a PDF from {app} and save it under a new name.
    The setup assistant of {app} opens; follow the steps on the screen.
    Restart {app} if the {button} button stays grey.
  `,
  amount: [
    '{nz}00 g',
    '{num} spoons',
    '{nz} cups',
    'a pinch',
    '{nz}0 ml',
    'a handful',
    'half a pound',
  ],
  stuff: list`
    flour; butter; onions; basil; rice; cream; chickpeas; sugar; paprika; garlic; oats; yoghurt; lemon juice; nutmeg
    spinach; mushrooms; vinegar; honey; walnuts; ginger; parsley; olive oil; mustard; raisins; coconut milk; leeks
  `,
  recipe: lines`
    The {food} keeps for {num} days in the fridge.
    Beat the eggs with {amount} of {stuff}.
    Soak the {stuff} overnight.
    Serve the {food} lukewarm.
    Roll out the dough and cut {nz}{d} circles.
    Turn the {food} once, when the edges are brown.
    My grandmother added {stuff} to everything.
    Strain through a cloth.
    Melt the {stuff} over low heat.
    {Chop|Wash|Peel|Grate|Fry|Roast} the {stuff} and set aside.
    Stir {amount} of {stuff} into the {stuff}.
    Simmer the {food} for {pause}, then add {amount} of {stuff}.
    Whisk {stuff} and {stuff} until smooth.
    Season with {stuff} and serve with {food}.
    Do not stir the {stuff}, or it will turn grey.
    Preheat the oven to {nz}{d}0 degrees and grease a tin.
    Never add the {stuff} before the {stuff} is soft.
    Use {stuff} instead of {stuff} for a vegan {food}.
    Let the dough rest under a cloth for {pause}; don't forget the salt.
    Ignore the lumps, they disappear in the oven.
    Bring {amount} of {stuff} to the boil.
    Fold in the {stuff} gently, and trust your nose.
    Sprinkle {stuff} over the {food} while it is still warm.
    Freeze what is left of the {food} for up to {num} weeks.
    Taste, adjust, taste again.
    Makes {num} portions of {food}.
    Knead for {pause} on a board dusted with {stuff}.
    Drain the {stuff} and keep the water for the sauce.
    Line a tray with paper and spread out the {stuff}.
  `,
  craft: lines`
    Glue the edges and weigh them down for {pause}.
    Loosen the chain, turn the wheel and listen.
    Trim the wick before you light the candle.
    Stretch each leg for {pause}.
    Paint from the window towards the door.
    Rub the cream in gently, avoid the eyes.
    Water the orchid sparingly.
    Store bulbs in sand until {month}.
    Tighten the strings by half a turn.
    Measure twice, cut once.
    Wear gloves and goggles when you work with {lime|acid|resin|paint stripper|glass wool}.
    Cast on {nz}{d} stitches and knit {num} rows.
    Sow the {beans|carrots|poppies|radishes} in {month}, {nz} cm deep, and water them daily.
    Cut back the {roses|lavender|hedge|vines} after the last frost.
    Sand the {shelf|door|boat|chair}, wipe off the dust, then apply {num} thin coats.
    Screw panel {A|B|C} to panel {D|E|F} with {num} of the long bolts.
    Take one tablet with water {num} times a day; do not double the dose if you forget one.
    Bend your knees, keep your back straight and breathe out.
    Turn off the water at the main valve before you replace the {part}.
    Check the tyre pressure every {num} weeks.
    Never look straight into the {laser|sun|beam}.
    Tie a knot, trim the ends and hide them inside.
    Press the bandage on the wound and call for help.
    If the knot slips, start again from step {nz}.
    To move a piano, lock the wheels and ask {num} friends.
  `,
  any: ['{device}', '{software}', '{recipe}', '{craft}'],
}

/** A manual is about one device and one program. */
const once = ['gadget', 'app']

/** How to use, cook, build and repair things. */
export const manualsAndRecipes = family({ ...inDocuments, once }, slots, [
  lines`
    {device}
    {device} {device}
    {software}
    {software} {software}
    1. {device}\n2. {device}\n3. {device}
    1. {software}\n2. {software}\n3. {software}
    {device} {device} {device}
    Safety instructions for the {gadget}\n\n{device} {device} {device}
    How to use {app}: {software} {software}
    Troubleshooting: {device}
    FAQ: Why does my {gadget} not work? {device} {device}
  `,
  lines`
    {recipe}
    {craft}
    {recipe} {recipe}
    {craft} {craft}
    {recipe} {recipe} {recipe} {recipe}
    {food}\n\n- {amount} of {stuff}\n- {amount} of {stuff}\n\n{recipe} {recipe} {recipe}
    Tip: {any}
    Note: {any} {craft}
    {who}'s {food}: {recipe} {recipe}
  `,
])

export const manualsInTools = family({ ...inTools, once }, slots, [
  lines`
    \{"title": "{food}", "serves": {nz}, "steps": ["{recipe}", "{recipe}", "{recipe}"]\}
    \{"product": "{gadget}", "section": "Safety", "text": "{device} {device}"\}
    \{"article": {nz}{d}{d}, "question": "How do I use {app}?", "answer": "{software} {software}"\}
    page {nz} of {nz}{d}\n{device} {device}
    {software}
    {device}
    {any} {any}
    search: {gadget}\n1. {device}\n2. {software}\n3. {craft}
    {link}\n{recipe} {recipe}
    transcript: so today we make {food}. {recipe} {recipe} and that's it
  `,
])
