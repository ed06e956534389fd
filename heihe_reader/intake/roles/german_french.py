"""How the furniture of pages speaks in German and French."""

from heihe_reader.intake.roles.phrases import (
    ADVERTISEMENT,
    COMMENTS,
    COOKIES,
    LEGAL,
    NAVIGATION,
    NEWSLETTER,
    PAYWALL,
    RELATED,
    SHARE,
    SUBSCRIPTION,
    Phrases,
    Place,
)

GERMAN_FRENCH = (
    Phrases(
        NAVIGATION,
        Place.WHOLE,
        r"""
            (?:startseite|accueil)\s*(?:[>/»›|]|::)\s*\S.{0,120}
            zum (?:haupt)?inhalt(?: springen)?
            zur (?:navigation|startseite)
            nach oben
            aller au (?:contenu|menu).{0,20}
            haut de page
            retour en haut
        """,
    ),
    Phrases(
        SHARE,
        Place.WHOLE,
        r"""
            (?:artikel|beitrag|seite) (?:teilen|drucken|merken)
            (?:auf|per) \w+ teilen
            partage[rz] (?:cet article|sur .{1,30})
        """,
    ),
    Phrases(
        SUBSCRIPTION,
        Place.WHOLE,
        r"""
            (?:jetzt )?(?:abonnieren|abo (?:bestellen|abschließen|testen)).{0,40}
            (?:je )?m'abonne[rz]?.{0,40}
            s'abonner.{0,40}
            abonnez-vous.{0,60}
        """,
    ),
    Phrases(
        COOKIES,
        Place.WHOLE,
        r"""
            alle (?:cookies )?akzeptieren
            tout accepter
        """,
    ),
    Phrases(
        ADVERTISEMENT,
        Place.WHOLE,
        r"""
            anzeige
            werbung
            publicité
            contenu sponsorisé
        """,
    ),
    Phrases(
        RELATED,
        Place.WHOLE,
        r"""
            (?:lesen|sehen|hören) sie (?:auch|mehr|weiter|dazu).{0,150}
            mehr (?:zum thema|dazu|lesen|aus .{1,30})\W*
            das könnte sie (?:auch )?interessieren
            meistgelesen.{0,20}
            auch interessant\W*
            (?:à )?lire (?:aussi|également|la suite).{0,150}
            sur le même (?:sujet|thème)\W*
            les plus (?:lus|populaires)
            voir aussi.{0,150}
        """,
    ),
    Phrases(
        COMMENTS,
        Place.WHOLE,
        r"""
            (?:kommentar (?:schreiben|verfassen)|\d+ kommentare|\d+ commentaires?|laisser un commentaire).{0,20}
        """,
    ),
    Phrases(
        LEGAL,
        Place.WHOLE,
        r"""
            alle rechte vorbehalten.{0,60}
            tous droits réservés.{0,60}
            (?:impressum|datenschutz|mentions légales)
        """,
    ),
    Phrases(
        PAYWALL,
        Place.PART,
        r"""
            bereits (?:abonnent|registriert|mitglied)
            (?:jetzt|zum) weiterlesen
            sie haben .{0,40}(?:gratis|kostenlos|limit)
            dieser artikel ist .{0,20}(?:abonnenten|plus)
            déjà abonnée?
            (?:cet article|la suite|contenu) (?:est )?réservée? aux? abonnés
            connectez-vous pour
            il vous reste .{0,20}à lire
        """,
    ),
    Phrases(
        SUBSCRIPTION,
        Place.PART,
        r"""
            jederzeit kündbar
            kostenlos(?:en)? (?:testen|probemonat)
            probe-?abo
            sans engagement
            (?:annul|résili)able à tout moment
            essai gratuit
            accès illimité
        """,
        longest=200,
    ),
    Phrases(
        NEWSLETTER,
        Place.PART,
        r"""
            ^(?:jetzt )?(?:den |unseren |zum )?.{0,30}newsletter (?:abonnieren|anmelden|bestellen)
            ^(?:melden sie sich|abonnieren sie).{0,60}newsletter
            ^(?:inscrivez-vous|recevez|abonnez-vous).{0,80}(?:newsletter|lettre|boîte mail|courriel|e-?mail)
        """,
    ),
    Phrases(
        COOKIES,
        Place.PART,
        r"""
            (?:wir|diese (?:web)?seite|unsere (?:web)?seite)\b.{0,60}cookies
            (?:nous utilisons|ce site utilise|nous et nos partenaires).{0,60}cookies
        """,
        longest=900,
    ),
    Phrases(
        NAVIGATION,
        Place.LOOSE,
        r"""
            (?:menü|suche|anmelden|registrieren|startseite|kontakt|drucken|connexion|recherche|accueil|s'inscrire)
        """,
    ),
    Phrases(
        COMMENTS,
        Place.LOOSE,
        r"""
            kommentare|commentaires
        """,
    ),
)
