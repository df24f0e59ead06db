// Written by `npm run i18n`; the translations are in src/i18n/xliff.
export default `La oficina está en el edificio <0>, sala <1>.
La oficina está en el edificio <0>.
La oficina está en la sala <0>.
Última actualización:
Funciones
Guardar contacto
abre mañana a las {0}
Cerrado
Escribir un correo: {0}
Oficinas
abre el {0} a las {1}
Cómo encontrarnos
La búsqueda no se puede cargar en este momento.
Día de Reyes
Otras horas con cita previa.
Es posible que este horario no esté completo. Por favor, pregunte antes de venir.
Día del Trabajo
Corpus Christi
Edificio
Día de la Unidad Alemana
Lo sentimos, no hemos encontrado nada al respecto.
Domingo de Pentecostés
las 24 horas
Mapa: {0}
Horario desconocido
Navidad
No se ha podido copiar. La dirección está seleccionada.
con cita previa
Todos los Santos
Día Mundial de la Infancia
Cómo encontrarnos: {0}
Viernes Santo
Año Nuevo
Correo electrónico
Al hacerlo, su dirección IP se transmite a openstreetmap.org.
cerrado
Cierra pronto
Día Internacional de la Mujer
No se ha encontrado a nadie. Por favor, compruebe cómo está escrito.
Escribir un correo
Es posible que estos datos no estén actualizados. Por favor, pregunte.
Ruta en openstreetmap.org
Idioma: {0}
Horario desconocido.
Segundo día de Navidad
Llamar: {0}
Su tema:
abre hoy a las {0}
Estos datos no se pueden cargar en este momento.
Aniversario del levantamiento popular de 1953
Sala
Idiomas
A partir del {0} rige otro horario.
O elija un tema:
Intentar de nuevo
hasta el {0} a las {1}
Resultados: {0}
Teléfono
¿Qué necesita?
Accesibilidad:
Idioma
Lunes de Pascua
Copiar dirección
Llamar
Día de la Reforma
Ascensión del Señor
Asunción de la Virgen
Horario especial
Día de Penitencia y Oración
con cita previa: {0}, {1}
Algunos textos solo están disponibles en alemán.
Atención con cita previa.
Llamar: {0}, {1}
Horario de atención
¿A quién busca?
Por favor, pregunte antes de venir.
Mostrar más (restantes: {0})
Dirección
Lunes de Pentecostés
Dirección copiada
hoy
Personas de contacto
Llámenos con toda confianza, le ayudaremos:
Sitio web
Con cita previa
Cargar el mapa de openstreetmap.org
Abierto
hasta las {0}
Domingo de Pascua
Fax
a las {0}
Tema, nombre o palabra clave, en su idioma
Abrir en la app de mapas
Encontrados: {0} de {1}
Guardar contacto: {0}
Cargando…
Día de la Liberación`;
