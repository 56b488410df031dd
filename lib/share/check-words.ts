/** Plain words that are written the same in English and French, so that two people can compare them aloud: 128. */
export const CHECK_WORDS =
  `album animal avenue ballet banjo biscuit bison boulevard bouquet bracelet budget buffet bungalow cabaret cactus
canal canyon cargo casino catalogue caviar chalet champion cobra cocktail collage compact concert condor confetti
couple coupon crocodile croissant cube dessert diesel domino dragon dune festival figure flamenco fruit gala garage
gazelle geyser guide hamster igloo image jaguar jazz judo jungle kayak ketchup kimono kiwi koala latitude lion
machine mandarin marathon menu message microphone minute mirage moment monument mustang nougat oasis olive omelette
orange palette panda panorama parachute parade parasol passage patio photo piano pirate pizza poncho puma puzzle
question quiche radar radio restaurant robot rose rugby safari salami samba sandwich satin sauna saxophone science
silence simple sofa solo soprano souvenir surprise tango taxi technique tennis totem train tunnel turban valise
village violet`.split(/\s+/)
